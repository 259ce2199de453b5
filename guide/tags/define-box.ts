import { z } from 'zod'
import { defineTag } from './define-tag.ts'
import type { Tag } from './define-tag.ts'
import { text } from './prop-types.ts'

/** A box: text that is set apart, with a title from its prop or its first heading. */
export function defineBox(name: string, summary: string): Tag {
  return defineTag({
    name,
    summary,
    props: z.strictObject({
      title: text.optional().describe('Title of the box; a heading as first child does the same'),
    }),
    headingAsTitle: 'optional',
    children: ['code-group', 'code-compare', 'proof-result', 'call-to-action'],
    content: { kind: 'some' },
  })
}
