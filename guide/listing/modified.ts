import type { ArticleSummary } from '../schema/article.ts'

/**
 * The day on which a listing changed last: that of the newest change among what it lists, since each row shows its
 * article's date. `undefined` where it lists nothing.
 */
export function newestOf(articles: readonly Pick<ArticleSummary, 'dateModified'>[]): string | undefined {
  return articles
    .map(({ dateModified }) => dateModified)
    .sort()
    .at(-1)
}
