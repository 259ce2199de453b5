import type { ExcerptPart } from './excerpt.ts'
import { readExcerpt, withoutHeading } from './excerpt.ts'
import { letters } from './letters.ts'

/** A section of a page that holds the words: what Pagefind calls a sub-result. */
export interface FoundSection {
  title: string
  /** With the heading's id as fragment; the page's own address for what stands before the first heading. */
  url: string
  excerpt: string
  /** Each word that was found: its number in the text of the page, and how much it weighs: more in a heading. */
  weighted_locations: readonly { location: number; balanced_score: number }[]
}

/** A page that Pagefind found, with its fragment loaded. */
export interface FoundPage {
  url: string
  meta: Readonly<Record<string, string>>
  filters: Readonly<Record<string, readonly string[]>>
  /** Its beginning, where only its title or its metadata holds the words. */
  excerpt: string
  sub_results: readonly FoundSection[]
  /** All its text, and the numbers of the words in it that were found. */
  content: string
  locations: readonly number[]
}

/** A section as it is shown. */
export interface SectionHit {
  title: string
  url: string
  excerpt: ExcerptPart[]
}

/** A page as it is shown: itself, and the sections that hold the words best. */
export interface PageHit {
  title: string
  url: string
  category: string | undefined
  severity: string | undefined
  /** Where the words stand in no section, what the page is about. */
  excerpt: ExcerptPart[]
  sections: SectionHit[]
}

const MOST_SECTIONS = 3

/** How well a section fits: each word counts once, where it weighs most, so that a long section is not a better one. */
function scoreOf(section: FoundSection, words: readonly string[]): number {
  const best = new Map<string, number>()
  for (const { location, balanced_score } of section.weighted_locations) {
    const word = letters(words[location] ?? '')
    best.set(word, Math.max(best.get(word) ?? 0, balanced_score))
  }
  return [...best.values()].reduce((sum, score) => sum + score, 0)
}

/** Sections with the best first; of one that several searches found, the better finding. */
function bestSections(pages: readonly FoundPage[]): FoundSection[] {
  const best = new Map<string, { section: FoundSection; score: number }>()
  for (const page of pages) {
    const words = page.content.split(/\s+/)
    for (const section of page.sub_results) {
      const score = scoreOf(section, words)
      if (score > (best.get(section.url)?.score ?? -1)) best.set(section.url, { section, score })
    }
  }
  return [...best.values()].sort((a, b) => b.score - a.score).map(({ section }) => section)
}

/**
 * Makes what is shown of a page.
 *
 * @param pages the same page as each of the searches found it
 * @throws RangeError when there is none
 */
export function pageHit(pages: readonly FoundPage[]): PageHit {
  const [page] = pages
  if (!page) throw new RangeError('A hit needs a page.')
  const { url, meta, filters, excerpt } = page
  const title = meta.title ?? url
  const sections = bestSections(pages)
  const top = sections.find((section) => section.url === url)
  const inside = sections.filter((section) => section.url !== url).slice(0, MOST_SECTIONS)
  const about = meta.description ? [{ text: meta.description, isMarked: false }] : readExcerpt(excerpt)
  return {
    title,
    url,
    category: filters.category?.[0],
    severity: filters.severity?.[0],
    excerpt: top ? withoutHeading(readExcerpt(top.excerpt), title) : inside.length === 0 ? about : [],
    sections: inside.map((section) => ({
      title: section.title,
      url: section.url,
      excerpt: withoutHeading(readExcerpt(section.excerpt), section.title),
    })),
  }
}
