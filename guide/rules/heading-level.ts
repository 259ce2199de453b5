import { startOf } from '../markdown/source/props.ts'
import { defineRule } from './define-rule.ts'

export default defineRule({
  id: 'heading-level',
  summary: 'The first heading is h2, and no level is skipped; headings inside of tags do not count.',
  severity: 'error',
  needs: 'blocks',
  *test({ body }) {
    let last = 1
    for (const { node, ofPage } of body.headings) {
      if (!ofPage) continue
      // An h1 has a rule of its own.
      const depth = Math.max(2, node.depth)
      if (depth > last + 1) {
        yield {
          at: startOf(node),
          message: last === 1 ? `The first heading is an h${depth}.` : `An h${depth} follows an h${last}.`,
          hint: `Write ${'#'.repeat(last + 1)} here.`,
        }
      }
      last = depth
    }
  },
})
