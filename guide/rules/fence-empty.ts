import { defineRule } from './define-rule.ts'
import { fencesOf } from './fences.ts'

export default defineRule({
  id: 'fence-empty',
  summary: 'A fence holds code.',
  severity: 'error',
  needs: 'blocks',
  *test({ body }) {
    for (const { node, at, src } of fencesOf(body)) {
      if (src === undefined && node.value.trim() === '')
        yield { at, message: 'The fence is empty.', hint: 'Write the code, or delete the fence.' }
    }
  },
})
