import { defineRule } from './define-rule.ts'

export default defineRule({
  id: 'block-stray-end',
  summary: 'A line of colons closes a block.',
  severity: 'error',
  needs: 'tree',
  *test({ body: { scan } }) {
    // While a block with an unknown name or end is reported, its end is no mistake of its own.
    if (scan.unclosed.length + scan.unclosedFences.length > 0) return
    for (const { start } of scan.strayEnds) {
      yield {
        at: start,
        message: 'These colons close no block.',
        hint: 'Delete the line, or open the block that it belongs to.',
      }
    }
  },
})
