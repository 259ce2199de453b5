import { thinList } from '../index-list.ts'
import type { IndexList } from '../parts.ts'
import { shortenRanges } from './cut.ts'
import type { IndexPart } from './index-part.ts'
import { digestOf, PartNames } from './index-part.ts'
import { byCharacters } from './order.ts'
import type { SitePage, SitePages } from './site-pages.ts'
import { SiteWords } from './site-words.ts'

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

/**
 * Assembles the index of a site from what is known of its pages. It depends on nothing else: not on their order, nor on what
 * was known before. The fragments are there at once; the parts are made one after the other, as they are asked for.
 */
export function assembleIndex(from: SitePages, settings: IndexSettings): SiteIndex {
  const { language, version, partSize, phrasePlaces } = settings
  const names = new PartNames(language)
  const pages = from.sorted()
  const fields = fieldsOf(pages)
  const fragments = pages.map(({ digest, fragment, length }) => ({ name: names.nameOf(digest), fragment, length }))
  const ranges: IndexList[2] = []
  let made: SiteWords | undefined
  const words = () => (made ??= new SiteWords(pages, from.texts, fields, phrasePlaces))

  function* writeParts(): Iterable<IndexPart> {
    for (const [first, end] of words().cut(partSize)) {
      const content = words().part(first, end)
      const name = names.nameOf(digestOf(content))
      ranges.push([words().at(first), words().at(end - 1), name])
      yield { path: `index/${name}.pf_index`, content }
    }
  }

  return {
    fragments: fragments.map(({ name, fragment }) => ({ path: `fragment/${name}.pf_fragment`, content: fragment })),
    parts: writeParts(),
    list() {
      const named = fragments.map(({ name, length }): IndexList[1][number] => [name, length, ''])
      // The files that Pagefind filters by are not published, see guide/search/facet-file.ts.
      const whole: IndexList = [version, named, shortenRanges(ranges), [], [], fields]
      return words().isLarge ? thinList(whole) : whole
    },
    frequent: () => words().frequent,
  }
}
