import type { CorpusArticle } from '../corpus/article.ts'

/** A page that leads to all articles of a category. */
export interface Listing {
  /** Name of its category, such as `how-to`. */
  category: string
  /** Markdown: one link an article. */
  list: string
}

/**
 * The listings that every generator gets, one for each category. Nobody shows thousands of articles in the sidebar of each
 * page, so what leads to an article is a page of its own, as it is on our site.
 */
export function listingsOf(articles: readonly CorpusArticle[]): Listing[] {
  const byCategory = Map.groupBy(articles, ({ path }) => path.split('/')[0] ?? '')
  return [...byCategory].map(([category, all]) => ({
    category,
    list: `${all.map(({ path, title }) => `- [${title}](/blog/${path})`).join('\n')}\n`,
  }))
}
