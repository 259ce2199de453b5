import { z } from 'zod'
import { defineTag } from './define-tag.ts'
import { address, text } from './prop-types.ts'

export const callToAction = defineTag({
  name: 'call-to-action',
  summary: 'A button that leads to our own checklist or proof.',
  form: 'line',
  props: z.strictObject({
    href: address.describe('Path of a page, or a full address with https://'),
    label: text.describe('What the reader gets there'),
  }),
  content: { kind: 'none' },
})
