import { isMap, isScalar } from 'yaml'
import { DERIVED_FIELDS } from '../schema/frontmatter.ts'
import { nearest } from '../text/nearest.ts'
import { SCHEMAS, pointOfField } from './fields.ts'
import { defineRule } from './define-rule.ts'
import type { TextEdit } from './issue.ts'
import { schemaMistakes } from './schema-issues.ts'
import type { PageDocument } from './site-index.ts'
import { didYouMean, listOf } from './words.ts'

function isDerived(name: string): name is keyof typeof DERIVED_FIELDS {
  return Object.hasOwn(DERIVED_FIELDS, name)
}

/** Deletes a field from the start of its line to the next field, where it has lines of its own. */
function deleteField({ text, frontmatter, yaml }: PageDocument, name: string): TextEdit[] | undefined {
  const { contents } = yaml.document
  if (frontmatter.state !== 'found' || !isMap(contents) || contents.flow) return undefined
  const offsets = contents.items.map(({ key }) => (isScalar(key) ? key.range?.[0] : undefined))
  const index = contents.items.findIndex(({ key }) => isScalar(key) && key.value === name)
  const from = offsets[index]
  const next = index + 1 < offsets.length ? offsets[index + 1] : frontmatter.end - frontmatter.start
  if (from === undefined || next === undefined) return undefined
  const [start, end] = [frontmatter.start + from, frontmatter.start + next]
  const isOwnLine = start === 0 || text[start - 1] === '\n'
  // A comment between two fields may belong to either.
  const hasComment = /^[ \t]*#/m.test(text.slice(start, end))
  return isOwnLine && !hasComment ? [{ start, end, text: '' }] : undefined
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
        const message = `${name} is derived: it ${DERIVED_FIELDS[name]}.`
        yield { at, message, hint: 'Delete the field.', fix: deleteField(document, name) }
      } else {
        const hint =
          path.length === 1 ? (didYouMean(nearest(name, known)) ?? `Fields are ${listOf(known)}.`) : undefined
        yield { at, message, hint }
      }
    }
  },
})
