import { brokenOpeningsOf } from './broken-openings.ts'
import { defineRule } from './define-rule.ts'

export default defineRule({
  id: 'block-stray-end',
  summary: 'A line of colons closes a block.',
  severity: 'error',
  needs: 'tree',
  *test({ body }) {
    const { scan } = body
    // While a block with an unknown name or end is reported, its end is no mistake of its own.
    if (scan.unclosed.length + scan.unclosedFences.length > 0) return
    const broken = brokenOpeningsOf(body).map(({ at }) => at.line)
    for (const { start } of scan.strayEnds) {
      // The end of a block whose start could not be read.
      const opening = broken.findIndex((line) => line < start.line)
      if (opening !== -1) {
        broken.splice(opening, 1)
        continue
      }
      yield {
        at: start,
        message: 'These colons close no block.',
        hint: 'Delete the line, or open the block that it belongs to.',
      }
    }
  },
})
