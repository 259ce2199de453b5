import { visit } from 'unist-util-visit'
import { startOf } from '../markdown/source/props.ts'
import type { Point } from '../markdown/source/text.ts'
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
    const links: { words: string; at: Point }[] = []
    visit(body.tree, (node) => {
      if (node.type === 'link' || node.type === 'linkReference')
        links.push({ words: textWithAlt(node), at: startOf(node) })
    })
    for (const { words, at } of links) {
      const folded = words
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
