import type { z } from 'zod'
import type { Collection } from '../content/address.ts'
import { offsetOfEntry } from '../markdown/source/yaml.ts'
import type { Point } from '../markdown/source/text.ts'
import { pointAt } from '../markdown/source/text.ts'
import { authorFields } from '../schema/author.ts'
import { factFields } from '../schema/fact.ts'
import { frontmatterFields } from '../schema/frontmatter.ts'
import { glossaryFields } from '../schema/glossary.ts'
import type { PageDocument } from './site-index.ts'

/** Collection → the schema of its fields. */
export const SCHEMAS: Record<Collection, z.ZodObject> = {
  articles: frontmatterFields,
  glossary: glossaryFields,
  authors: authorFields,
  facts: factFields,
}

/** Where a field stands: its value, its key with `which: 'key'`, or the nearest entry above that exists. */
export function pointOfField(document: PageDocument, path: readonly PropertyKey[], which?: 'key' | 'value'): Point {
  const start = document.frontmatter.state === 'found' ? document.frontmatter.start : 0
  // A missing field belongs to the whole: the first line.
  if (path.length > 0 && !(String(path[0]) in document.fields)) return { line: 1, column: 1 }
  return pointAt(document.text, start + offsetOfEntry(document.yaml, path, which))
}

/** The names of the fields as people say them: `sources, entry 2: url`. */
export function nameOfField(path: readonly PropertyKey[]): string {
  return path.reduce<string>((name, step) => {
    if (typeof step === 'number') return `${name}, entry ${step + 1}`
    return name === '' ? String(step) : `${name}: ${String(step)}`
  }, '')
}

/** The value at a path, `undefined` where there is none. */
export function valueAt(fields: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, step) => {
    return value !== null && typeof value === 'object' ? (value as Record<PropertyKey, unknown>)[step] : undefined
  }, fields)
}

/** What a field is for, in the words of its schema; an entry of a list has the words of the list. */
export function describeField(schema: z.ZodObject, path: readonly PropertyKey[]): string | undefined {
  let current: unknown = schema
  let words: string | undefined
  for (const step of path) {
    current = stepInto(current, step)
    words = (current as z.ZodType | undefined)?.description ?? words
  }
  return words
}

function stepInto(schema: unknown, step: PropertyKey): unknown {
  let inner = schema as { shape?: Record<string, unknown>; element?: unknown; unwrap?: () => unknown }
  while (inner && !inner.shape && !inner.element && typeof inner.unwrap === 'function')
    inner = inner.unwrap() as typeof inner
  if (inner?.shape) return inner.shape[String(step)]
  return typeof step === 'number' ? inner?.element : undefined
}
