import { givenContent } from '../guide/edition/content.ts'
import { SUMMARY_COLUMNS, toSummary, type Row } from '../guide/listing/summary.ts'
import type { ArticleSummary } from '../guide/schema/article.ts'

/** All articles that are shown, without their bodies. */
export async function useArticleIndex(): Promise<ArticleSummary[]> {
  const given = givenContent()
  if (given) return given.site.articles
  const { data } = await useAsyncData('article-index', async () => {
    const rows = await queryCollection('articles')
      .select(...SUMMARY_COLUMNS)
      .all()
    return rows.map((row) => toSummary(row as Row<ArticleSummary>))
  })
  return data.value ?? []
}
