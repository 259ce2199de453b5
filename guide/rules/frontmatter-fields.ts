import { SCHEMAS, describeField, pointOfField } from './fields.ts'
import { defineRule } from './define-rule.ts'
import { schemaMistakes } from './schema-issues.ts'

export default defineRule({
  id: 'frontmatter-fields',
  summary: 'Each required field is there, and each field has the form that its schema asks for.',
  severity: 'error',
  needs: 'fields',
  *test({ document }) {
    if (!document.collection) return
    const schema = SCHEMAS[document.collection]
    for (const { kind, path, message, hint } of schemaMistakes(schema, document.fields)) {
      if (kind === 'unknown') continue
      const description = describeField(schema, path)
      yield {
        at: pointOfField(document, path),
        message,
        hint: hint ?? (description && `${description}.`),
      }
    }
  },
})
