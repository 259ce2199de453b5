import { z } from 'zod'
import { defineTag } from './define-tag.ts'
import { text } from './prop-types.ts'

export const relatedCard = defineTag({
  name: 'related-card',
  summary: 'A card that leads to another page of this site.',
  form: 'line',
  props: z.strictObject({
    // What an address may be is told by the rule related-card, which knows the pages.
    href: text.describe('Path of a page, such as /blog/guides/auth0'),
    title: text.optional().describe('Default: the title of that page'),
    description: text.optional().describe('Default: the description of that page'),
  }),
  parents: ['related-articles'],
  content: { kind: 'none' },
})
