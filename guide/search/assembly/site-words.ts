import { FrequentWords, MOST_PLACES } from '../frequent-words.ts'
import { plainOf } from '../parts.ts'
import { ByteWriter, LIST } from './bytes.ts'
import { cutParts } from './cut.ts'
import { byCharacters } from './order.ts'
import type { Extents } from './postings.ts'
import { GatheredPostings, measurePostings } from './postings.ts'
import type { SitePage } from './site-pages.ts'
import { ThinnedPostings } from './thinned-postings.ts'
import { Variants } from './variants.ts'

/** Comes in the order of UTF-16 at another place than in that of characters, where the other word has such a letter too. */
const RARE = /[\uD800-\uFFFF]/

/** The words of a site in the order of its index, each with its pages. */
export class SiteWords {
  readonly #texts: readonly string[]
  readonly #extents: Extents
  readonly #variants = new Variants()
  readonly #frequent: FrequentWords
  readonly #thinned: ThinnedPostings
  readonly #gathered: GatheredPostings
  readonly #order: number[]
  /** Whether there are words whose places are left out. */
  readonly isLarge: boolean

  /**
   * @param pages in the order of the index
   * @param texts of words by their numbers
   * @param fields of metadata, of all pages
   * @param phrasePlaces gives the places on a page that are kept of frequent words
   */
  constructor(
    pages: readonly SitePage[],
    texts: readonly string[],
    fields: readonly string[],
    phrasePlaces: (page: SitePage) => readonly number[],
  ) {
    this.#texts = texts
    this.#extents = measurePostings(pages, texts.length)
    const numberings = pages.map((page) => page.fields.map((name) => fields.indexOf(name)))
    for (const [number, page] of pages.entries()) this.#variants.add(number, page, numberings[number] ?? [])
    const frequent = this.#frequentWords()
    this.isLarge = frequent.length > 0
    this.#frequent = new FrequentWords(frequent.length)
    const kept = this.isLarge ? pages.map(phrasePlaces) : []
    this.#thinned = new ThinnedPostings(this.#frequent, frequent, kept)
    // They need no room among the others.
    for (const word of frequent) this.#extents.bytes[word] = 0
    this.#gathered = new GatheredPostings(pages, this.#extents.bytes, numberings, (...posting) =>
      this.#thinned.add(...posting),
    )
    this.#order = this.#sorted()
  }

  #frequentWords(): number[] {
    const places = this.#extents.places
    const frequent = [...places.keys()].filter((word) => (places[word] ?? 0) > MOST_PLACES)
    return frequent.sort((a, b) => (this.#textOf(a) < this.#textOf(b) ? -1 : 1))
  }

  /** Numbers of words in the order of the index: of those that are on pages. */
  #sorted(): number[] {
    const isThere = (word: number) => (this.#extents.pages[word] ?? 0) > 0 || this.#variants.sizeOf(word) > 0
    const words = [...this.#texts.keys()].filter(isThere)
    const rare = new Set(words.filter((word) => RARE.test(this.#textOf(word))))
    return words.sort((a, b) => {
      const [first, second] = [this.#textOf(a), this.#textOf(b)]
      if (rare.has(a) && rare.has(b)) return byCharacters(first, second)
      return first < second ? -1 : 1
    })
  }

  #textOf(word: number): string {
    return this.#texts[word] ?? ''
  }

  /** Cuts the words into parts. @returns for each its first place in the order and the one behind its last */
  cut(partSize: number): [from: number, to: number][] {
    const sizes = this.#order.map((word) => (this.#extents.sizes[word] ?? 0) + this.#variants.sizeOf(word))
    return cutParts(sizes, partSize)
  }

  /** The word at a place of the order. */
  at(place: number): string {
    return this.#textOf(this.#order[place] ?? -1)
  }

  /** The part with the words between two places, as it is before it is compressed. */
  part(from: number, to: number): Buffer {
    const writer = new ByteWriter()
    writer.head(LIST, 1)
    writer.head(LIST, to - from)
    for (const word of this.#order.slice(from, to)) {
      writer.head(LIST, 3)
      writer.text(this.#textOf(word))
      writer.head(LIST, this.#extents.pages[word] ?? 0)
      writer.copy(this.#thinned.of(word) ?? this.#gathered.of(word))
      this.#variants.write(writer, word)
    }
    return plainOf(writer.written())
  }

  /** How the words are written whose places are left out. */
  get frequent(): string[][] {
    return this.#frequent.forms(this.#texts)
  }
}
