import { z } from 'zod'
import { defineTag } from './define-tag.ts'

export const stepList = defineTag({
  name: 'step-list',
  summary: 'Steps in an order that matters.',
  props: z.strictObject({}),
  children: ['step-item'],
  content: { kind: 'children' },
})
