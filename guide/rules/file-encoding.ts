import { FILE_START, pointAt } from '../markdown/source/text.ts'
import { defineRule } from './define-rule.ts'

export default defineRule({
  id: 'file-encoding',
  summary: 'A file is text in UTF-8.',
  severity: 'error',
  needs: 'file',
  *test({ document }) {
    if (document.unreadable) {
      yield {
        at: FILE_START,
        message: `The file ${document.unreadable}.`,
        hint: document.unreadable.includes('UTF') ? 'Save it as UTF-8 without a byte order mark.' : undefined,
      }
    }
    const nul = document.text.indexOf('\0')
    if (nul !== -1) {
      yield {
        at: pointAt(document.text, nul),
        message: 'There is a NUL byte in the file, which no text holds.',
        hint: 'Delete it, or save the file as UTF-8.',
      }
    }
  },
})
