import { z } from 'zod'
import { authorFields } from './author.ts'
import { factFields } from './fact.ts'
import { frontmatterFields } from './frontmatter.ts'

/**
 * The columns of Nuxt Content's tables. Nuxt Content only takes names and types from here and never validates:
 * that is done by the content rules and by readFrontmatter.
 */

/** Lists and objects are stored as JSON; their shapes are in article.ts. */
const json = z.array(z.unknown()).optional()

export const articleColumns = z.object({
  ...frontmatterFields.omit({ cwe: true, owasp: true, title: true, description: true }).shape,
  date: z.string(),
  dateModified: z.string(),
  category: z.string(),
  sources: json,
  stack: json,
  tags: json,
  keywords: json,
  aliases: json,
  corrections: json,
  cwe: json,
  owasp: json,
  verified: z.record(z.string(), z.unknown()).optional(),
  image: z.record(z.string(), z.unknown()).optional(),
  words: z.number(),
  readTime: z.number(),
  faq: json,
  checklist: json,
  headings: json,
  facts: json,
})

export const glossaryColumns = z.object({
  term: z.string(),
  short: z.string(),
  aliases: json,
  sources: json,
})

export const authorColumns = z.object(authorFields.shape)

export const factColumns = z.object({
  ...factFields.shape,
  published: z.string().optional(),
  checked: z.string(),
  // A text or a number: a column has one type.
  value: json,
  source: z.record(z.string(), z.unknown()),
})
