import { BEYOND } from '../frequent-places.ts'
import { FrequentWords, MOST_PLACES } from '../frequent-words.ts'
import { thinList } from '../index-list.ts'
import type { IndexList } from '../parts.ts'
import { plainOf } from '../parts.ts'
import { ByteReader, ByteWriter, LIST } from './bytes.ts'
import { cutParts, shortenRanges } from './cut.ts'
import { FormReader } from './forms.ts'
import type { IndexPart } from './index-part.ts'
import { digestOf, PartNames } from './index-part.ts'
import { byCharacters } from './order.ts'
import { GatheredPostings, measurePostings } from './postings.ts'
import type { SitePage, SitePages } from './site-pages.ts'
import { beginPage, Variants } from './variants.ts'

/** What an index is made for. */
export interface IndexSettings {
  /** Of the pages, as an ISO 639-1 code. */
  language: string
  /** Version of Pagefind. */
  version: string
  /** How large a part is at least, as Pagefind counts it. */
  partSize: number
  /** Gives the places on a page that are kept of frequent words. It is asked for all pages of a large site only. */
  phrasePlaces: (page: SitePage) => readonly number[]
}

/** The parts of an index are plain here. Its fragments are compressed, as they are given by Pagefind. */
export interface SiteIndex {
  fragments: IndexPart[]
  parts: Iterable<IndexPart>
  /** When all parts have been made. */
  list: () => IndexList
  /** How each word is written whose places it does not keep; in `parts`. */
  frequent: () => string[][]
}

function fieldsOf(pages: readonly SitePage[]): string[] {
  return [...new Set(pages.flatMap(({ fields }) => fields))].sort(byCharacters)
}

/** The postings of frequent words, thinned. */
class ThinnedPostings {
  readonly #frequent: FrequentWords
  readonly #numbers: ReadonlyMap<number, number>
  readonly #words = new Map<number, { bytes: ByteWriter; last: number }>()
  readonly #kept: readonly (readonly number[])[]
  readonly #forms = new FormReader()
  /** The places that are kept on the page that is thinned. */
  readonly #marks = new Uint8Array(BEYOND)
  #marked = -1

  constructor(frequent: FrequentWords, numbers: ReadonlyMap<number, number>, kept: readonly (readonly number[])[]) {
    this.#frequent = frequent
    this.#numbers = numbers
    this.#kept = kept
  }

  #mark(page: number): void {
    if (this.#marked === page) return
    for (const place of this.#kept[this.#marked] ?? []) this.#marks[place] = 0
    for (const place of this.#kept[page] ?? []) this.#marks[place] = 1
    this.#marked = page
  }

  add(word: number, page: number, of: SitePage, posting: Buffer, hasMeta: boolean, line: number): void {
    this.#mark(page)
    const number = this.#numbers.get(word) ?? 0
    this.#forms.read(of.forms, line, (form, count) => this.#frequent.countForm(number, form, count))
    const reader = new ByteReader(posting)
    const places = this.#frequent.thin(number, reader, this.#marks)
    const known = this.#words.get(word) ?? { bytes: new ByteWriter(), last: 0 }
    this.#words.set(word, known)
    beginPage(known.bytes, page - known.last)
    known.bytes.copy(places)
    known.bytes.copy(posting, reader.at)
    if (!hasMeta) known.bytes.head(LIST, 0)
    known.last = page
  }

  of(word: number): Buffer | undefined {
    return this.#words.get(word)?.bytes.written()
  }
}

/**
 * Assembles the index of a site from what is known of its pages. It depends on nothing else: not on their order, nor on what
 * was known before.
 */
export function assembleIndex(from: SitePages, settings: IndexSettings): SiteIndex {
  const { language, version, partSize, phrasePlaces } = settings
  const names = new PartNames(language)
  const pages = from.sorted()
  const words = from.texts
  const fields = fieldsOf(pages)
  const numberings = pages.map((page) => page.fields.map((name) => fields.indexOf(name)))
  const extents = measurePostings(pages, words.length)
  const variants = new Variants()
  for (const [page, one] of pages.entries()) variants.add(page, one, numberings[page] ?? [])

  const frequentWords = [...extents.places.keys()]
    .filter((word) => (extents.places[word] ?? 0) > MOST_PLACES)
    .sort((a, b) => ((words[a] ?? '') < (words[b] ?? '') ? -1 : 1))
  const isLarge = frequentWords.length > 0
  const frequent = new FrequentWords(frequentWords.length)
  const numbers = new Map(frequentWords.map((word, number) => [word, number]))
  const thinned = new ThinnedPostings(frequent, numbers, isLarge ? pages.map(phrasePlaces) : [])
  for (const word of frequentWords) extents.bytes[word] = 0
  const postings = new GatheredPostings(
    pages,
    extents.bytes,
    numberings.map((numbers) => (numbers.every((number, index) => number === index) ? undefined : numbers)),
    (word, page, posting, hasMeta, line) => {
      const of = pages[page]
      if (of) thinned.add(word, page, of, posting, hasMeta, line)
    },
  )

  const isThere = (word: number) => (extents.pages[word] ?? 0) > 0 || variants.sizeOf(word) > 0
  const order = [...words.keys()].filter(isThere).sort((a, b) => byCharacters(words[a] ?? '', words[b] ?? ''))
  const cuts = cutParts(
    order.map((word) => (extents.sizes[word] ?? 0) + variants.sizeOf(word)),
    partSize,
  )
  const ranges: IndexList[2] = []

  function* writeParts(): Iterable<IndexPart> {
    for (const [first, end] of cuts) {
      const writer = new ByteWriter()
      writer.head(LIST, 1)
      writer.head(LIST, end - first)
      for (const word of order.slice(first, end)) {
        writer.head(LIST, 3)
        writer.text(words[word] ?? '')
        writer.head(LIST, extents.pages[word] ?? 0)
        writer.copy(thinned.of(word) ?? postings.of(word))
        variants.write(writer, word)
      }
      const content = plainOf(writer.written())
      const name = names.nameOf(digestOf(content))
      ranges.push([words[order[first] ?? 0] ?? '', words[order[end - 1] ?? 0] ?? '', name])
      yield { path: `index/${name}.pf_index`, content }
    }
  }

  const fragments = pages.map(({ digest, fragment, length }) => ({ name: names.nameOf(digest), fragment, length }))
  const list = (): IndexList => {
    const named = fragments.map(({ name, length }): IndexList[1][number] => [name, length, ''])
    // The files that Pagefind filters by are not published, see guide/search/facet-file.ts.
    const whole: IndexList = [version, named, shortenRanges(ranges), [], [], fields]
    return isLarge ? thinList(whole) : whole
  }
  return {
    fragments: fragments.map(({ name, fragment }) => ({ path: `fragment/${name}.pf_fragment`, content: fragment })),
    parts: writeParts(),
    list,
    frequent: () => frequent.forms(words),
  }
}
