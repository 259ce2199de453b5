import { z } from 'zod'
import { defineTag } from './define-tag.ts'
import { text } from './prop-types.ts'

export const factCite = defineTag({
  name: 'fact-cite',
  summary: 'A figure or an incident from content/facts/, with its source, date and caveat on the page.',
  form: 'inline',
  props: z.strictObject({ id: text.describe('Name of a file in content/facts/ without .yml') }),
  content: { kind: 'any' },
})
