import { defineRule } from './define-rule.ts'

export default defineRule({
  id: 'fence-unclosed',
  summary: 'Each fence is closed.',
  severity: 'error',
  needs: 'tree',
  *test({ body: { scan } }) {
    for (const { start, swallowed } of scan.unclosedFences) {
      yield {
        at: start,
        message: swallowed
          ? `The fence is not closed before the next one, on line ${swallowed}.`
          : 'The fence is not closed.',
        hint: 'Write a line of as many backticks where the code ends. To show a fence inside, give the outer one more backticks.',
      }
    }
  },
})
