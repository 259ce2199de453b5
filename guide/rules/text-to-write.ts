import { TO_WRITE } from '../text/to-write.ts'
import { defineRule } from './define-rule.ts'

/** Where the mark starts a text: a line behind its Markdown or comment signs, a prop, a field. */
const STARTS_TEXT = /^[\s#>*/-]*$|=["']$|^\s*(?:- )?[\w-]+:\s+["']?$/

export default defineRule({
  id: 'text-to-write',
  summary: 'A published article holds none of the texts that a new draft starts with.',
  severity: 'error',
  needs: 'fields',
  *test({ document }) {
    if (document.collection !== 'articles' || document.fields.draft === true) return
    for (const [index, line] of document.lines.entries()) {
      const at = line.indexOf(`${TO_WRITE} `)
      if (at < 0 || !STARTS_TEXT.test(line.slice(0, at))) continue
      yield {
        at: { line: index + 1, column: at + 1 },
        message: 'This text is still to be written.',
        hint: 'Write it, or keep "draft: true".',
      }
    }
  },
})
