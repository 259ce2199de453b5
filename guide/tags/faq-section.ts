import { z } from 'zod'
import { defineTag } from './define-tag.ts'

export const faqSection = defineTag({
  name: 'faq-section',
  summary: 'The questions of the page; search and answer engines get them as data.',
  props: z.strictObject({}),
  parents: ['page'],
  children: ['faq-item'],
  content: { kind: 'children' },
})
