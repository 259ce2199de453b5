import { FILE_START } from '../markdown/source/text.ts'
import { defineRule } from './define-rule.ts'

export default defineRule({
  id: 'file-empty',
  summary: 'A file is not empty, and an article has text below its frontmatter.',
  severity: 'error',
  needs: 'file',
  *test({ document }) {
    if (document.unreadable) return
    if (document.text.trim() === '') {
      yield { at: FILE_START, message: 'The file is empty.', hint: 'Write it, or delete it.' }
    } else if (document.collection === 'articles' && document.frontmatter.state === 'found') {
      const { bodyStart } = document.frontmatter
      if (document.text.slice(bodyStart).trim() !== '') return
      const line = document.text.slice(0, bodyStart).trimEnd().split('\n').length
      yield { at: { line, column: 1 }, message: 'The article has no text below its frontmatter.' }
    }
  },
})
