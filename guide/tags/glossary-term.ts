import { z } from 'zod'
import { defineTag } from './define-tag.ts'
import { text } from './prop-types.ts'

export const glossaryTerm = defineTag({
  name: 'glossary-term',
  summary: 'A term with its definition at hand, at its first use.',
  form: 'inline',
  props: z.strictObject({ id: text.describe('Name of a file in content/glossary/ without .md') }),
  content: { kind: 'any' },
})
