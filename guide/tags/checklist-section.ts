import { z } from 'zod'
import { defineTag } from './define-tag.ts'
import { text } from './prop-types.ts'

export const checklistSection = defineTag({
  name: 'checklist-section',
  summary: 'A group of things to tick.',
  props: z.strictObject({ title: text.describe('Title of the group') }),
  children: ['checklist-item'],
  content: { kind: 'children' },
})
