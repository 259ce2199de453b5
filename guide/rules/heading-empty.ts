import { startOf } from '../markdown/source/props.ts'
import { defineRule } from './define-rule.ts'

export default defineRule({
  id: 'heading-empty',
  summary: 'A heading has words, not only punctuation.',
  severity: 'error',
  needs: 'tree',
  *test({ body }) {
    for (const { node, text } of body.headings) {
      if (/[\p{L}\p{N}]/u.test(text)) continue
      const message = text.trim() === '' ? 'The heading is empty.' : 'The heading has no word.'
      yield { at: startOf(node), message, hint: 'Write what the section says, or delete the line.' }
    }
  },
})
