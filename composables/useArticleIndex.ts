import { givenContent } from '../guide/edition/content.ts'
import type { ArticleSummary } from '../guide/schema/article.ts'

/** All articles that are shown, without their bodies. */
export async function useArticleIndex(): Promise<ArticleSummary[]> {
  return givenContent()?.site.articles ?? useLiveList('articles')
}
