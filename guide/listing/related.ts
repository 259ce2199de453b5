import type { ArticleSummary } from '../schema/article.ts'

const MOST = 3

function shared(a: readonly string[], b: readonly string[]): number {
  return a.filter((word) => b.includes(word)).length
}

/** Orders two lists of equal length by the first place where they differ, the larger number first. */
function compareFirstDifference(a: number[], b: number[]): number {
  const place = a.findIndex((points, index) => points !== b[index])
  return place < 0 ? 0 : (b[place] ?? 0) - (a[place] ?? 0)
}

/**
 * Chooses the guides that a reader of `article` needs next: most shared tools first, then tags, then the same
 * category, then the newest. Never the article itself.
 */
export function chooseRelated(article: ArticleSummary, all: ArticleSummary[], most: number = MOST): ArticleSummary[] {
  const closeness = (other: ArticleSummary) => [
    shared(article.stack, other.stack),
    shared(article.tags, other.tags),
    article.category === other.category ? 1 : 0,
  ]
  return all
    .filter((other) => other.path !== article.path)
    .map((other) => ({ other, points: closeness(other) }))
    .sort(
      (a, b) =>
        compareFirstDifference(a.points, b.points) ||
        b.other.date.localeCompare(a.other.date) ||
        a.other.path.localeCompare(b.other.path),
    )
    .slice(0, most)
    .map(({ other }) => other)
}
