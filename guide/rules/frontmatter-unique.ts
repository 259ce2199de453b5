import { comesBefore } from './comes-before.ts'
import { pointOfField } from './fields.ts'
import { defineRule } from './define-rule.ts'
import { defineLookup } from './lookup.ts'
import type { PageDocument } from './site-index.ts'

const UNIQUE_FIELDS: Record<string, string[]> = {
  articles: ['title', 'description'],
  glossary: ['term'],
  facts: ['statement'],
}

function keyOf(document: PageDocument, field: string): string | undefined {
  const value = document.fields[field]
  if (typeof value !== 'string' || value.trim() === '') return undefined
  return `${document.collection} ${field} ${value.trim().replace(/\s+/g, ' ').toLowerCase()}`
}

/** Kept for as long as a file stays the same: in dev the site is another one with each save. */
const keysOfDocument = new WeakMap<PageDocument, string[]>()

function keysOf(document: PageDocument): string[] {
  const known = keysOfDocument.get(document)
  if (known) return known
  const keys = (UNIQUE_FIELDS[document.collection ?? ''] ?? []).flatMap((field) => keyOf(document, field) ?? [])
  keysOfDocument.set(document, keys)
  return keys
}

/** Field and value → the first document that has it. */
export const OWNERS = defineLookup({
  name: 'owner',
  make(site) {
    const owners = new Map<string, PageDocument>()
    for (const document of site.documents) {
      for (const key of keysOf(document)) {
        const owner = owners.get(key)
        if (!owner || comesBefore(document, owner)) owners.set(key, document)
      }
    }
    return owners
  },
})

export default defineRule({
  id: 'frontmatter-unique',
  summary:
    'No two articles have the same title or description, and no two glossary files the same term, no two facts the same statement.',
  severity: 'error',
  needs: 'fields',
  *test({ document, site }) {
    for (const field of UNIQUE_FIELDS[document.collection ?? ''] ?? []) {
      const owner = site.lookUp(OWNERS).get(keyOf(document, field) ?? '')
      if (!owner || owner.path === document.path) continue
      yield { at: pointOfField(document, [field]), message: `${owner.file} has the same ${field}.` }
    }
  },
})
