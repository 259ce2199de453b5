import { z } from 'zod'
import { defineTag } from './define-tag.ts'

export const codeCompare = defineTag({
  name: 'code-compare',
  summary: 'Two fences: first the vulnerable code, then the fixed.',
  props: z.strictObject({}),
  content: { kind: 'fences', min: 2, max: 2 },
})
