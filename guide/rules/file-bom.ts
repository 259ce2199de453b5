import { FILE_START } from '../markdown/source/text.ts'
import { defineRule } from './define-rule.ts'

export default defineRule({
  id: 'file-bom',
  summary: 'A file does not start with a byte order mark: the frontmatter behind it would not be read.',
  severity: 'error',
  needs: 'file',
  *test({ document }) {
    if (!document.text.startsWith('\uFEFF')) return
    yield {
      at: FILE_START,
      message: 'The file starts with a byte order mark, so its frontmatter would not be read.',
      hint: 'Save it as UTF-8 without a byte order mark.',
      fix: [{ start: 0, end: 1, text: '' }],
    }
  },
})
