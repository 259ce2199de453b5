import type { CitedFact } from './fact.ts'
import type { Correction } from './correction.ts'
import type { Frontmatter } from './frontmatter.ts'
import type { Source } from './source.ts'
import type { StackId } from './stack.ts'
import type { Severity } from './severity.ts'
import type { Verified } from './verified.ts'

/** A question of the page's FAQ with the answer as the reader sees it, white space folded. */
export interface FaqEntry {
  id: string
  question: string
  answer: string
}

/** A group of things to tick. `id`s are stable when items move: they come from the words, not from the place. */
export interface ChecklistSection {
  title: string
  items: { id: string; label: string }[]
}

/** A heading of the contents list. */
export interface TocEntry {
  id: string
  text: string
  depth: 2 | 3
}

/** What is derived from an article's Markdown when it is parsed. */
export interface Derived {
  category: string
  words: number
  /** Whole minutes, at least 1. */
  readTime: number
  faq: FaqEntry[]
  checklist: ChecklistSection[]
  headings: TocEntry[]
  /** In the order in which the page cites them. */
  facts: CitedFact[]
}

/** One article as listings, cards and metadata see it: everything but the body. */
export interface ArticleSummary extends Pick<Frontmatter, 'featured' | 'headerVariant' | 'draft' | 'image'> {
  path: string
  title: string
  description: string
  category: string
  date: string
  /** Equal to `date` where the editor gave none. */
  dateModified: string
  readTime: number
  severity?: Severity
  stack: StackId[]
  tags: string[]
  cwe: string[]
  owasp: string[]
  /** The oldest first. */
  corrections: Correction[]
}

/** The whole article but for the rendered body. */
export interface Article extends ArticleSummary, Omit<Derived, 'category' | 'readTime'> {
  keywords: string[]
  ogTitle?: string
  ogDescription?: string
  twitterCard: 'summary' | 'summary_large_image'
  schemaType: 'Article' | 'TechArticle'
  author?: string
  sources: Source[]
  verified?: Verified
}
