import { z } from 'zod'
import { defineTag } from './define-tag.ts'
import { text } from './prop-types.ts'

export const proofResult = defineTag({
  name: 'proof-result',
  summary: 'What our attack did to the vulnerable and to the fixed code of a sample.',
  form: 'line',
  props: z.strictObject({ sample: text.describe('Name of a folder in samples/') }),
  content: { kind: 'none' },
})
