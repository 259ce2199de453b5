import { cweIds, owaspIds } from '../schema/weakness.ts'
import { describeTopic } from '../topics/describe.ts'
import { CWES } from '../weakness/cwe.ts'
import { OWASP } from '../weakness/owasp.ts'
import { nearest } from '../text/nearest.ts'
import { defineRule } from './define-rule.ts'
import { pointOfField } from './fields.ts'

const KINDS = {
  cwe: { schema: cweIds, known: CWES, folder: 'guide/weakness/cwe/' },
  owasp: { schema: owaspIds, known: OWASP, folder: 'guide/weakness/owasp/' },
} as const

export default defineRule({
  id: 'frontmatter-weakness',
  summary: 'Each CWE and OWASP id has a name, because it gets a page of its own, and is named once.',
  severity: 'error',
  needs: 'fields',
  *test({ document }) {
    if (document.collection !== 'articles') return
    for (const kind of ['cwe', 'owasp'] as const) {
      const { schema, known, folder } = KINDS[kind]
      const written = document.fields[kind]
      const ids = schema.safeParse(written)
      // What is no id at all is reported by frontmatter-fields.
      if (!ids.success) continue
      for (const [index, id] of ids.data.entries()) {
        const at = pointOfField(document, Array.isArray(written) ? [kind, index] : [kind])
        if (ids.data.indexOf(id) < index) {
          yield { at, message: `${kind} names ${id} twice.` }
        } else if (!describeTopic(kind, id)) {
          const near = kind === 'owasp' ? nearest(id, Object.keys(known)) : undefined
          const hint = near === undefined ? '' : `Did you mean "${near}"? If not: `
          yield {
            at,
            message: `${id} has no name yet, so it can't have a page.`,
            hint: `${hint}${near === undefined ? 'Add' : 'add'} its official name and one sentence to ${folder}.`,
          }
        }
      }
    }
  },
})
