import type { ArticleSummary } from '../schema/article.ts'
import { correctionAddress } from './address.ts'

/** A correction with the article that it is of. */
export interface ListedCorrection {
  article: ArticleSummary
  date: string
  what: string
  /** Its place on the page of the article. */
  path: string
}

/** The corrections of all articles, the newest first; those of one day by article, the later one of an article first. */
export function listCorrections(articles: readonly ArticleSummary[]): ListedCorrection[] {
  return articles
    .flatMap((article) =>
      article.corrections
        .map(({ date, what }, index) => ({ article, date, what, path: correctionAddress(article.path, index) }))
        .reverse(),
    )
    .sort((a, b) => b.date.localeCompare(a.date) || a.article.path.localeCompare(b.article.path))
}
