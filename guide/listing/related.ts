import type { ArticleSummary } from '../schema/article.ts'

const MOST = 3

function shared(a: readonly string[], b: readonly string[]): number {
  return a.filter((word) => b.includes(word)).length
}

/**
 * Chooses the guides that a reader of `article` needs next: most shared tools first, then tags, then the same
 * category, then the newest. Never the article itself.
 */
export function chooseRelated(article: ArticleSummary, all: ArticleSummary[], most: number = MOST): ArticleSummary[] {
  const score = (other: ArticleSummary) =>
    shared(article.stack, other.stack) * 3 +
    shared(article.tags, other.tags) +
    (article.category === other.category ? 1 : 0)
  return all
    .filter((other) => other.path !== article.path)
    .map((other) => ({ other, points: score(other) }))
    .sort(
      (a, b) =>
        b.points - a.points || b.other.date.localeCompare(a.other.date) || a.other.path.localeCompare(b.other.path),
    )
    .slice(0, most)
    .map(({ other }) => other)
}
