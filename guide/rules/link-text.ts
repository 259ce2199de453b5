import { startOf } from '../markdown/source/props.ts'
import { textWithAlt } from '../markdown/source/text-of.ts'
import { defineRule } from './define-rule.ts'

/** Words that say nothing about where a link leads. */
const EMPTY_WORDS = new Set(['here', 'click here', 'this', 'link', 'this link'])

export default defineRule({
  id: 'link-text',
  summary: 'The text of a link says where it leads.',
  severity: 'error',
  needs: 'tree',
  *test({ body }) {
    for (const node of body.nodes) {
      if (node.type !== 'link' && node.type !== 'linkReference') continue
      const at = startOf(node)
      const folded = textWithAlt(node)
        .trim()
        .replace(/\s+/g, ' ')
        .replace(/[.,:;!?…]+$/, '')
      if (folded === '') {
        yield {
          at,
          message: 'The link has no text, so nobody can see it.',
          hint: 'Write where it leads between the brackets.',
        }
      } else if (EMPTY_WORDS.has(folded.toLowerCase())) {
        yield {
          at,
          message: `The link text "${folded}" does not say where it leads.`,
          hint: 'Name the page that it leads to.',
        }
      }
    }
  },
})
