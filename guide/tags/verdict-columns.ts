import { z } from 'zod'
import { defineTag } from './define-tag.ts'

export const verdictColumns = defineTag({
  name: 'verdict-columns',
  summary: 'Two lists side by side: first what is good, then what to watch.',
  props: z.strictObject({}),
  content: { kind: 'lists', count: 2 },
})
