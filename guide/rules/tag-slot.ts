import { isMdc } from '../markdown/source/mdc.ts'
import { startOf } from '../markdown/source/props.ts'
import { defineRule } from './define-rule.ts'

export default defineRule({
  id: 'tag-slot',
  summary: 'No line in a block starts with # and a letter: it would begin a named slot, which no tag has.',
  severity: 'error',
  needs: 'tree',
  *test({ body }) {
    for (const node of body.nodes) {
      if (!isMdc(node) || node.type !== 'componentContainerSection') continue
      const { line, column } = startOf(node)
      yield {
        at: { line, column: Math.max(1, column - 1) },
        message: 'A line in a block that starts with # and a letter begins a slot, and no tag has one.',
        hint: 'For a heading, write a space behind the #; for text, a backslash before it.',
      }
    }
  },
})
