import type { ChecklistGuide } from '../checklist/guides.ts'
import type { MarkNode } from '../markdown/tree.ts'
import type { ProofList } from '../proof/listing.ts'
import type { Article, ArticleSummary } from '../schema/article.ts'
import type { Author } from '../schema/author.ts'
import type { Fact } from '../schema/fact.ts'
import type { GlossaryTerm } from '../schema/glossary.ts'
import type { Source } from '../schema/source.ts'

/** A body in the form in which Nuxt Content stores it. */
export interface StoredBody {
  type: 'minimark'
  value: MarkNode[]
}

/** A term of the glossary with its explanation. */
export interface GlossaryEntry extends GlossaryTerm {
  sources: Source[]
  body: StoredBody
}

/** A fact with the name of its file. */
export type NamedFact = Fact & { id: string }

/** Everything that the page of an article is made from. */
export interface ArticlePage {
  article: Article
  body: StoredBody
  author?: Author
  /** Path of its file below the content folder, without the ending. */
  stem: string
  /** Itself, and the articles that it shows: see relatives.ts. */
  index: ArticleSummary[]
  /** The terms that it names. */
  terms: GlossaryTerm[]
}

/** The content of a site, read: what all pages but those of articles are made from. */
export interface SiteContent {
  articles: ArticleSummary[]
  checklists: ChecklistGuide[]
  /** By term. */
  glossary: GlossaryEntry[]
  facts: NamedFact[]
  proofs: ProofList
}

/** What the pages of a build are made from. */
export interface GivenContent {
  site: SiteContent
  /** The page that is being made, where it is that of an article. */
  page: ArticlePage | undefined
}

/** Shared with the bundle of the pages, which has a copy of this module. */
const PLACE = Symbol.for('fixproof.content')

type Holder = typeof globalThis & { [PLACE]?: GivenContent }

/** Gives pages their content, before they are rendered. */
export function giveContent(content: GivenContent): void {
  const holder: Holder = globalThis
  holder[PLACE] = content
}

/** The content that a build gave; undefined in dev, where pages ask for it: see live.ts. */
export function givenContent(): GivenContent | undefined {
  const holder: Holder = globalThis
  return holder[PLACE]
}

/** Orders terms as the glossary shows them. */
export function byTerm(a: Pick<GlossaryTerm, 'term'>, b: Pick<GlossaryTerm, 'term'>): number {
  return a.term.localeCompare(b.term, 'en')
}

/** Of a source without a date, the day on which it was read. */
const dayOf = ({ published, checked }: Fact): string => published ?? checked

/** Orders facts by the day of their source, the newest first. */
export function byDay(a: NamedFact, b: NamedFact): number {
  return dayOf(b).localeCompare(dayOf(a)) || a.id.localeCompare(b.id)
}
