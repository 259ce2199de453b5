import { neighboursIn, newestFirst } from '../listing/order.ts'
import { chooseRelated } from '../listing/related.ts'
import type { ArticleSummary } from '../schema/article.ts'
import type { Asks } from './asks.ts'

/**
 * Prepares the question which other articles a page is made from: the ones before and after it in its category, those on
 * its cards, and those that are chosen for it. Asked of these alone, `neighbours` and `chooseRelated` answer as they
 * would of all. So a page is made anew when one of them changes, and not with every change of the site.
 *
 * @param all articles that are shown
 * @returns the article itself with its relatives, in the order of `all`
 */
export function relativesIn<Listed extends ArticleSummary>(all: readonly Listed[]) {
  const byPath = new Map(all.map((article) => [article.path, article]))
  const places = new Map(all.map(({ path }, place) => [path, place]))
  const byCategory = Map.groupBy(newestFirst([...all]) as Listed[], ({ category }) => category)
  const around = new Map<string, ReturnType<typeof neighboursIn>>()
  for (const listed of byCategory.values()) {
    listed.forEach(({ path }, place) => around.set(path, neighboursIn(listed, place)))
  }
  return (path: string, { cards, related }: Asks): Listed[] => {
    const self = byPath.get(path)
    if (!self) return []
    const { previous, next } = around.get(path) ?? {}
    const shown = [...cards, previous?.path, next?.path].flatMap((target) => byPath.get(target ?? '') ?? [])
    const chosen = related ? (chooseRelated(self, all) as Listed[]) : []
    return [...new Set([self, ...shown, ...chosen])].sort(
      (a, b) => (places.get(a.path) ?? 0) - (places.get(b.path) ?? 0),
    )
  }
}
