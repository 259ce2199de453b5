import { pointOfField } from './fields.ts'
import { defineRule } from './define-rule.ts'
import type { PageDocument } from './site-index.ts'

const FIELDS = ['title', 'description'] as const

const folded = (value: unknown) => (typeof value === 'string' ? value.trim().replace(/\s+/g, ' ').toLowerCase() : '')

/** Of two articles the later one is to be changed; on the same day, the later path. */
function comesBefore(a: PageDocument, b: PageDocument): boolean {
  const [first, second] = [String(a.fields.date), String(b.fields.date)]
  return first === second ? a.path < b.path : first < second
}

export default defineRule({
  id: 'frontmatter-unique',
  summary: 'No two articles have the same title or description, and no two glossary files the same term.',
  severity: 'error',
  needs: 'fields',
  *test({ document, site }) {
    const fields = document.collection === 'articles' ? FIELDS : document.collection === 'glossary' ? ['term'] : []
    for (const field of fields) {
      const value = folded(document.fields[field])
      if (value === '') continue
      const twin = site.documents.find((other) => {
        return other.collection === document.collection && folded(other.fields[field]) === value && comesBefore(other, document)
      })
      if (twin) yield { at: pointOfField(document, [field]), message: `${twin.file} has the same ${field}.` }
    }
  },
})
