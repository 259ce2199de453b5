import { z } from 'zod'
import { source } from './source.ts'
import { textBetween } from './text.ts'

/** Frontmatter of `content/glossary/<id>.md`. */
export const glossaryFields = z.strictObject({
  term: z.string().trim().min(1, 'is empty').describe('The term as it is written in a sentence'),
  short: textBetween(40, 200).describe('One sentence, 40 to 200 characters'),
  aliases: z.array(z.string().min(1)).optional().describe('Other names, such as abbreviations'),
  sources: z.array(source).min(1, 'needs at least one source').describe('Where the definition can be checked'),
})

export type GlossaryFields = z.infer<typeof glossaryFields>

/** A term as pages refer to it. */
export interface GlossaryTerm extends Pick<GlossaryFields, 'term' | 'short'> {
  /** Name of its file. */
  id: string
  aliases: string[]
}
