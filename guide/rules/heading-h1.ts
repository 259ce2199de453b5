import { startOf } from '../markdown/source/props.ts'
import { defineRule } from './define-rule.ts'

export default defineRule({
  id: 'heading-h1',
  summary: 'The title is the only h1 of a page; headings in the text start at ##.',
  severity: 'error',
  needs: 'tree',
  *test({ body }) {
    for (const { node } of body.headings) {
      if (node.depth !== 1) continue
      yield { at: startOf(node), message: 'The title of the page is its only h1.', hint: 'Write ## here.' }
    }
  },
})
