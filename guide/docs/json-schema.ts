import { z } from 'zod'
import { authorFields } from '../schema/author.ts'
import { factFields } from '../schema/fact.ts'
import { frontmatterFields } from '../schema/frontmatter.ts'
import { glossaryFields } from '../schema/glossary.ts'

/** Collection → what an editor writes in it. */
const SCHEMAS = { article: frontmatterFields, term: glossaryFields, author: authorFields, fact: factFields }

export const SCHEMA_NAMES = Object.keys(SCHEMAS) as (keyof typeof SCHEMAS)[]

/**
 * The fields of a collection as JSON Schema, for editors. It is wider than the rules: lengths in characters as readers
 * see them, days that exist and what other files say can't be expressed in it.
 */
export function jsonSchema(name: keyof typeof SCHEMAS): object {
  // Draft 7 is what the YAML extension reads without reservation; `input`: as written, before zod rewrites it.
  return z.toJSONSchema(SCHEMAS[name], { target: 'draft-7', io: 'input' })
}
