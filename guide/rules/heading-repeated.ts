import { startOf } from '../markdown/source/props.ts'
import { defineRule } from './define-rule.ts'

export default defineRule({
  id: 'heading-repeated',
  summary: 'No two headings of a page get the same id.',
  severity: 'error',
  needs: 'blocks',
  *test({ body }) {
    const lines = new Map<string, number>()
    for (const { node, ofPage, plainId, id } of body.headings) {
      if (!ofPage || plainId === '') continue
      const at = startOf(node)
      // The numbered id of an earlier heading can be the plain one of a later: "Step 1" after two of "Step".
      const line = lines.get(plainId) ?? lines.get(id)
      if (line !== undefined) {
        yield {
          at,
          message: `The heading on line ${line} has the same id, #${plainId}.`,
          hint: 'Word one of the two differently.',
        }
      }
      if (!lines.has(plainId)) lines.set(plainId, at.line)
      if (!lines.has(id)) lines.set(id, at.line)
    }
  },
})
