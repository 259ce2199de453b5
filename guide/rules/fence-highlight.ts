import { LONGEST_RANGE } from '../markdown/source/fence-info.ts'
import { defineRule } from './define-rule.ts'
import { fencesOf, shownCode } from './fences.ts'
import { count } from './words.ts'

export default defineRule({
  id: 'fence-highlight',
  summary: 'The lines to highlight exist.',
  severity: 'warning',
  needs: 'blocks',
  *test({ body, site }) {
    for (const fence of fencesOf(body)) {
      const { at, info } = fence
      const code = shownCode(fence, site)
      const lines = code.split('\n').length
      const tooFar = info.highlights.find((line) => line > LONGEST_RANGE)
      const beyond = tooFar ?? info.highlights.find((line) => !(line >= 1 && line <= lines))
      if (beyond === undefined || code.trim() === '') continue
      yield {
        at,
        // Nuxt Content lists every line of a range, and fails where the list fills the memory.
        severity: tooFar === undefined ? 'warning' : 'error',
        message: Number.isNaN(beyond)
          ? 'The braces hold something else than numbers of lines.'
          : `Line ${beyond} is to be highlighted, but the code has ${count(lines, 'line')}.`,
        hint: 'Write numbers and ranges from 1: {2,4-5}.',
      }
    }
  },
})
