import { FILE_START } from '../markdown/source/text.ts'
import { findOpenBinding } from './open-binding.ts'
import { defineRule } from './define-rule.ts'

export default defineRule({
  id: 'markdown-unreadable',
  summary: 'The Markdown parser can read the file: without that there is no page.',
  severity: 'error',
  needs: 'text',
  *test({ document, failure }) {
    if (failure === undefined) return
    const at = findOpenBinding(document.lines)
    if (at) {
      yield {
        at,
        message: 'The Markdown parser fails on {{ without }}, and the page would be missing.',
        hint: 'Put it in backticks or in a fence.',
      }
    } else {
      yield {
        at: FILE_START,
        message: `The Markdown parser fails on this file (${failure}), and the page would be missing.`,
      }
    }
  },
})
