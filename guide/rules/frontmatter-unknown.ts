import { DERIVED_FIELDS } from '../schema/frontmatter.ts'
import { nearest } from '../text/nearest.ts'
import { SCHEMAS, pointOfField } from './fields.ts'
import { defineRule } from './define-rule.ts'
import { schemaMistakes } from './schema-issues.ts'
import { didYouMean, listOf } from './words.ts'

function isDerived(name: string): name is keyof typeof DERIVED_FIELDS {
  return Object.hasOwn(DERIVED_FIELDS, name)
}

export default defineRule({
  id: 'frontmatter-unknown',
  summary: 'A field is one of the schema, and not one that the site derives.',
  severity: 'error',
  needs: 'fields',
  *test({ document }) {
    if (!document.collection) return
    const schema = SCHEMAS[document.collection]
    const known = Object.keys(schema.shape)
    for (const { kind, path, message } of schemaMistakes(schema, document.fields)) {
      if (kind !== 'unknown') continue
      const at = pointOfField(document, path, 'key')
      const name = String(path.at(-1))
      if (path.length === 1 && document.collection === 'articles' && isDerived(name)) {
        yield { at, message: `${name} is derived: it ${DERIVED_FIELDS[name]}.`, hint: 'Delete the field.' }
      } else {
        const hint =
          path.length === 1 ? (didYouMean(nearest(name, known)) ?? `Fields are ${listOf(known)}.`) : undefined
        yield { at, message, hint }
      }
    }
  },
})
