import type { ArticleSummary } from '../schema/article.ts'

const MOST = 3

/** What closeness is told from. */
type Related = Pick<ArticleSummary, 'path' | 'stack' | 'tags' | 'category' | 'date'>

function shared(a: readonly string[], b: readonly string[]): number {
  return a.filter((word) => b.includes(word)).length
}

interface Candidate<Other> {
  other: Other
  /** Shared tools, shared tags, same category: the first that differs decides. */
  points: [number, number, number]
}

/** Below zero where the first comes before the second. */
function compare<Other extends Related>(a: Candidate<Other>, b: Candidate<Other>): number {
  return (
    b.points[0] - a.points[0] ||
    b.points[1] - a.points[1] ||
    b.points[2] - a.points[2] ||
    b.other.date.localeCompare(a.other.date) ||
    a.other.path.localeCompare(b.other.path)
  )
}

/**
 * Chooses the guides that a reader of `article` needs next: most shared tools first, then tags, then the same
 * category, then the newest. Never the article itself.
 */
export function chooseRelated<Other extends Related>(article: Related, all: readonly Other[], most = MOST): Other[] {
  // The best so far, in order: of thousands of articles a few are wanted, for each of thousands.
  const best: Candidate<Other>[] = []
  for (const other of all) {
    if (other.path === article.path) continue
    const points: Candidate<Other>['points'] = [
      shared(article.stack, other.stack),
      shared(article.tags, other.tags),
      article.category === other.category ? 1 : 0,
    ]
    const candidate = { other, points }
    const worst = best.at(-1)
    if (best.length === most && worst && compare(worst, candidate) <= 0) continue
    const place = best.findIndex((one) => compare(candidate, one) < 0)
    best.splice(place < 0 ? best.length : place, 0, candidate)
    best.length = Math.min(best.length, most)
  }
  return best.map(({ other }) => other)
}
