import { z } from 'zod'
import { defineTag } from './define-tag.ts'
import { text } from './prop-types.ts'

export const faqItem = defineTag({
  name: 'faq-item',
  summary: 'One question; the answer stands inside and is complete without the page.',
  props: z.strictObject({ question: text.describe('The question as people type it, unique on the page') }),
  parents: ['faq-section'],
  content: { kind: 'some' },
})
