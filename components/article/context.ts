import type { InjectionKey } from 'vue'
import type { ArticleSummary } from '../../guide/schema/article.ts'
import type { CitedFact } from '../../guide/schema/fact.ts'
import type { GlossaryTerm } from '../../guide/schema/glossary.ts'

/** What the tags of an article may ask about the rest of the site. The page provides it. */
export interface ArticleContext {
  article: ArticleSummary
  index: ArticleSummary[]
  terms: GlossaryTerm[]
  /** What the article cites. */
  facts: CitedFact[]
}

export const articleContext: InjectionKey<ArticleContext> = Symbol('article')
