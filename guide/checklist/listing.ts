import { newestOf } from '../listing/modified.ts'
import type { ChecklistGuide } from './guides.ts'
import type { MergedGroup, MergedGuide } from './merge.ts'

/**
 * What a page with these groups lists, in its order, and the day of the newest change among it.
 *
 * @param guides all of them: the merged ones have no dates
 */
export function listingOf(
  groups: readonly MergedGroup[],
  guides: readonly ChecklistGuide[],
): { items: MergedGuide[]; modified?: string } {
  const items = groups.flatMap((group) => group.guides)
  const shown = new Set(items.map(({ path }) => path))
  return { items, modified: newestOf(guides.filter(({ path }) => shown.has(path))) }
}
