import { slugFor } from '../markdown/slug.ts'
import { attributesOf, isTag } from '../markdown/source/mdc.ts'
import { readProps } from '../markdown/source/props.ts'
import type { MarkdownView } from './define-rule.ts'

/** Tags whose items can be linked to → prefix of their ids and the prop that names them. */
const LINKABLE_ITEMS: Record<string, { prefix: string; prop: string }> = {
  'faq-item': { prefix: 'faq-', prop: 'question' },
  'checklist-item': { prefix: 'check-', prop: 'label' },
}

/** The ids in an article that a fragment can name: headings, FAQ and checklist items, `{#id}` and footnotes. */
export function linkTargets(body: MarkdownView | undefined): ReadonlySet<string> {
  const ids = new Set<string>()
  if (!body) return ids
  for (const { id } of body.headings) ids.add(id)
  for (const { node } of body.tags) {
    const item = LINKABLE_ITEMS[node.name]
    const words = item && readProps(node).values[item.prop]
    if (item && typeof words === 'string') ids.add(item.prefix + slugFor(words))
  }
  for (const node of body.nodes) {
    // On a tag, `id` is a prop; on a span or a link it is the id of the element.
    const id = isTag(node) ? undefined : attributesOf(node)?.id
    if (typeof id === 'string') ids.add(id)
    if (node.type === 'footnoteDefinition') ids.add('footnote-label')
  }
  ids.delete('')
  return ids
}
