import type { ArticleSummary } from '../guide/schema/article.ts'
import { SUMMARY_COLUMNS, toSummary, type Row } from '../guide/listing/summary.ts'

async function readIndex(): Promise<ArticleSummary[]> {
  const rows = await queryCollection('articles')
    .select(...SUMMARY_COLUMNS)
    .all()
  return rows.map((row) => toSummary(row as Row<ArticleSummary>))
}

let kept: Promise<ArticleSummary[]> | undefined

/**
 * All published articles without their bodies. While prerendering it is read once for all pages: a query for each page
 * and card took most of the time of a build (docs/ARCHITECTURE.md).
 */
export async function useArticleIndex(): Promise<ArticleSummary[]> {
  if (import.meta.prerender) return (kept ??= readIndex())
  const { data } = await useAsyncData('article-index', readIndex)
  return data.value ?? []
}
