import { z } from 'zod'
import { defineTag } from './define-tag.ts'

export const tldr = defineTag({
  name: 'tldr',
  summary: 'The answer of the page in 40 to 70 words, with the change to make first.',
  props: z.strictObject({}),
  parents: ['page'],
  content: { kind: 'some' },
})
