import { z } from 'zod'
import { defineTag } from './define-tag.ts'

export const relatedArticles = defineTag({
  name: 'related-articles',
  summary: 'What to read next; without cards three related guides are chosen.',
  props: z.strictObject({}),
  parents: ['page'],
  children: ['related-card'],
  content: { kind: 'any' },
})
