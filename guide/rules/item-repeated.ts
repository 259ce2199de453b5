import { pointOfAttribute, readProps } from '../markdown/source/props.ts'
import { slugFor } from '../markdown/slug.ts'
import { defineRule } from './define-rule.ts'

const ITEMS: Record<string, { prop: string; called: string }> = {
  'faq-item': { prop: 'question', called: 'question' },
  'checklist-item': { prop: 'label', called: 'label' },
}

export default defineRule({
  id: 'item-repeated',
  summary: 'Questions, and the labels of checklists, are unique on a page: their ids are made of them.',
  severity: 'error',
  needs: 'tree',
  *test({ body }) {
    const lines = new Map<string, number>()
    for (const { node } of body.tags) {
      const item = ITEMS[node.name]
      const words = item && readProps(node).values[item.prop]
      if (!item || typeof words !== 'string' || words.trim() === '') continue
      const at = pointOfAttribute(body.text, node, item.prop)
      const key = `${node.name} ${slugFor(words)}`
      const line = lines.get(key)
      if (slugFor(words) === '') {
        yield { at, message: `The ${item.called} has no letter or digit to make an address of.` }
      } else if (line !== undefined) {
        yield { at, message: `The same ${item.called} stands on line ${line}.`, hint: 'Word one of them differently.' }
      } else {
        lines.set(key, at.line)
      }
    }
  },
})
