import type { Severity } from '../schema/severity.ts'
import { SEVERITIES } from '../schema/severity.ts'
import type { StackId } from '../schema/stack.ts'
import type { ChecklistGuide } from './guides.ts'

/** Where an item stands: the address is `path#id`. */
export interface Place {
  path: string
  id: string
  /** Of the guide. */
  title: string
}

/** An item of one guide. */
export interface MergedItem {
  label: string
  /** In the guide itself first, then in the other guides that have the same item. */
  places: Place[]
  /** A guide before this one shows it: it is shown here only to readers who don't see that guide. */
  isRepeated: boolean
}

/** One guide's part of the merged checklist. */
export interface MergedGuide {
  path: string
  title: string
  /** Empty: for every reader. */
  stack: StackId[]
  items: MergedItem[]
}

/** Guides of one severity; those without come last. */
export interface MergedGroup {
  severity?: Severity
  guides: MergedGuide[]
}

/** Labels that differ in case, spaces, the kind of quotation marks or the last full stop say the same. */
function sameWords(label: string): string {
  return label
    .normalize('NFKC')
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/\.$/, '')
    .toLowerCase()
}

/** The guides in the order of the list: worst first, then by title. */
function inOrder(guides: readonly ChecklistGuide[]): ChecklistGuide[] {
  const rank = ({ severity }: ChecklistGuide) => (severity ? SEVERITIES.indexOf(severity) : SEVERITIES.length)
  return [...guides].sort((a, b) => rank(a) - rank(b) || a.title.localeCompare(b.title, 'en'))
}

/**
 * Merges the checklists of all guides: worst severity first, within it guide by guide. An item that several guides
 * have is shown in the first of them; in the others it is marked as repeated, with the same label. Guides without
 * items and severities without guides are left out.
 */
export function mergeChecklists(guides: readonly ChecklistGuide[]): MergedGroup[] {
  const ordered = inOrder(guides).map(({ checklist, ...guide }) => ({
    ...guide,
    items: checklist.flatMap(({ items }) => items),
  }))
  const alike = new Map<string, { label: string; places: Place[] }>()
  for (const { path, title, items } of ordered) {
    for (const { id, label } of items) {
      const words = sameWords(label)
      const known = alike.get(words) ?? { label, places: [] }
      known.places.push({ path, id, title })
      alike.set(words, known)
    }
  }
  const itemOf = (path: string, label: string): MergedItem => {
    const known = alike.get(sameWords(label)) ?? { label, places: [] }
    const own = known.places.filter((place) => place.path === path)
    const others = known.places.filter((place) => place.path !== path)
    return { label: known.label, places: [...own, ...others], isRepeated: known.places[0]?.path !== path }
  }
  return [...SEVERITIES, undefined]
    .map((severity) => ({
      severity,
      guides: ordered
        .filter((guide) => guide.severity === severity && guide.items.length > 0)
        .map(({ path, title, stack, items }) => ({
          path,
          title,
          stack,
          items: items.map(({ label }) => itemOf(path, label)),
        })),
    }))
    .filter((group) => group.guides.length > 0)
}
