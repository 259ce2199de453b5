import { createFenceIds } from '../markdown/fence-ids.ts'
import { readVerdict } from '../markdown/fence.ts'
import { slugFor } from '../markdown/slug.ts'
import { attributesOf, isTag } from '../markdown/source/mdc.ts'
import { readProps } from '../markdown/source/props.ts'
import { sideOf } from '../proof/samples.ts'
import type { MarkdownView } from './define-rule.ts'
import { fencesOf } from './fences.ts'

/** Tags whose items can be linked to → prefix of their ids and the prop that names them. */
const LINKABLE_ITEMS: Record<string, { prefix: string; prop: string }> = {
  'faq-item': { prefix: 'faq-', prop: 'question' },
  'checklist-item': { prefix: 'check-', prop: 'label' },
}

/** Id → how many lines a link can name there: those of a fence, none of anything else. */
export type LinkTargets = ReadonlyMap<string, number>

/** The fences with the ids that guide/markdown/fence-ids.ts gives them in the page. */
function addFences(body: MarkdownView, ids: Map<string, number>): void {
  const idOf = createFenceIds()
  const headings = body.headings.filter(({ ofPage }) => ofPage)
  for (const { node, info, at, src } of fencesOf(body)) {
    const heading = headings.findLast((entry) => (entry.node.position?.start.line ?? 0) < at.line)
    const verdict = readVerdict(info.meta) ?? (src === undefined ? undefined : sideOf(src))
    const id = idOf({ filename: info.filename, verdict, heading: heading?.id })
    // How many lines a sample has is checked when the page is there.
    ids.set(id, src === undefined ? node.value.split('\n').length : Infinity)
  }
}

/** The ids in an article that a fragment can name: headings, FAQ and checklist items, fences, `{#id}` and footnotes. */
export function linkTargets(body: MarkdownView | undefined): LinkTargets {
  const ids = new Map<string, number>()
  if (!body) return ids
  for (const { id } of body.headings) ids.set(id, 0)
  for (const { node } of body.tags) {
    const item = LINKABLE_ITEMS[node.name]
    const words = item && readProps(node).values[item.prop]
    if (item && typeof words === 'string') ids.set(item.prefix + slugFor(words), 0)
  }
  for (const node of body.nodes) {
    // On a tag, `id` is a prop; on a span or a link it is the id of the element.
    const id = isTag(node) ? undefined : attributesOf(node)?.id
    if (typeof id === 'string') ids.set(id, 0)
    if (node.type === 'footnoteDefinition') ids.set('footnote-label', 0)
  }
  addFences(body, ids)
  ids.delete('')
  return ids
}
