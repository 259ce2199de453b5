import { z } from 'zod'
import { defineTag } from './define-tag.ts'

export const codeGroup = defineTag({
  name: 'code-group',
  summary: 'The same code for several stacks or packages, as tabs.',
  props: z.strictObject({}),
  content: { kind: 'fences', min: 2 },
})
