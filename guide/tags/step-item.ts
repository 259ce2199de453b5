import { z } from 'zod'
import { defineTag } from './define-tag.ts'
import { text } from './prop-types.ts'

export const stepItem = defineTag({
  name: 'step-item',
  summary: 'One step; it ends with what the reader should see.',
  props: z.strictObject({
    title: text.optional().describe('What to do; a heading as first child does the same'),
  }),
  headingAsTitle: 'required',
  parents: ['step-list'],
  children: [
    'warning-box',
    'danger-box',
    'tip-box',
    'info-box',
    'code-group',
    'code-compare',
    'proof-result',
    'call-to-action',
  ],
  content: { kind: 'some' },
})
