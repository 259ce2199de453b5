import { pointOfField } from './fields.ts'
import { defineRule } from './define-rule.ts'

export default defineRule({
  id: 'frontmatter-category',
  summary: 'The category follows from the folder; if it is written, it agrees.',
  severity: 'error',
  needs: 'fields',
  *test({ document }) {
    const { category } = document.fields
    const folder = document.path.split('/')[1]
    if (document.collection !== 'articles' || typeof category !== 'string' || category === folder) return
    yield {
      at: pointOfField(document, ['category']),
      message: `category is "${category}", but the file stands in "${folder}".`,
      hint: 'Delete the field, or move the file.',
    }
  },
})
