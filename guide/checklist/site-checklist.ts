import type { ChecklistGuide } from './guides.ts'
import type { MergedGroup } from './merge.ts'
import { mergeChecklists } from './merge.ts'
import type { ChecklistPart } from './parts.ts'
import { isShort, partsOf } from './parts.ts'

/** The checklists of all guides as they are published. */
export interface SiteChecklist {
  groups: MergedGroup[]
  /** The pages for each tool; none where the whole list stands on one page. */
  parts: ChecklistPart[]
}

/** Each part is a page, so that it would be made again for hundreds of pages of a large site. */
const MADE = new WeakMap<readonly ChecklistGuide[], SiteChecklist>()

/**
 * Merges the checklists of all guides, and cuts the list into pages where it is too long for one.
 *
 * @param guides not to be changed afterwards: what is made of them is kept for as long as they are
 */
export function siteChecklist(guides: readonly ChecklistGuide[]): SiteChecklist {
  const known = MADE.get(guides)
  if (known) return known
  const groups = mergeChecklists(guides)
  const made = { groups, parts: isShort(groups) ? [] : partsOf(groups) }
  MADE.set(guides, made)
  return made
}
