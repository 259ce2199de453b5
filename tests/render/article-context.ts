import type { ArticleContext } from '../../components/article/context.ts'
import type { ArticleSummary } from '../../guide/schema/article.ts'
import { fact, summary } from '../unit/guide/schema/sample-article.ts'

export const SELF = summary({ path: '/blog/guides/supabase', stack: ['supabase', 'nextjs'] })

/** A listed article with a path and a title that tell it from the others. */
export const listed = (name: string, changes: Partial<ArticleSummary> = {}): ArticleSummary =>
  summary({ path: `/blog/guides/${name}`, title: `Guide to ${name}`, stack: [], ...changes })

/** What a page provides to the tags of its article. */
export function siteWith(...others: ArticleSummary[]): ArticleContext {
  return {
    article: SELF,
    index: [SELF, ...others],
    terms: [
      { id: 'rls', term: 'row level security', short: 'Rules that say which "rows" a user may see.', aliases: [] },
    ],
    facts: [fact()],
  }
}
