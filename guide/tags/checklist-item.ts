import { z } from 'zod'
import { defineTag } from './define-tag.ts'
import { text } from './prop-types.ts'

export const checklistItem = defineTag({
  name: 'checklist-item',
  summary: 'One thing to tick; inside stands why, and how to look.',
  props: z.strictObject({
    label: text.describe('What is true when the box is ticked, unique in the checklists of the page'),
  }),
  parents: ['checklist-section'],
  children: ['code-group', 'code-compare'],
  content: { kind: 'any' },
})
