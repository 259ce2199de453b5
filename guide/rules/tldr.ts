import { startOf } from '../markdown/source/props.ts'
import { defineRule } from './define-rule.ts'

export default defineRule({
  id: 'tldr',
  summary: 'An article has one tldr, before its first heading.',
  severity: 'error',
  needs: 'blocks',
  *test({ document, body }) {
    if (document.collection !== 'articles') return
    const [first, ...more] = body.tags.filter(({ node }) => node.name === 'tldr').map(({ node }) => startOf(node))
    if (!first) {
      const line = document.text
        .slice(0, document.frontmatter.state === 'found' ? document.frontmatter.bodyStart : 0)
        .split('\n').length
      yield {
        at: { line, column: 1 },
        severity: 'warning',
        message: 'The article has no tldr.',
        hint: 'Start with ::tldr, the answer in 40 to 70 words, and a line of ::.',
      }
      return
    }
    const heading = body.headings.find(({ ofPage }) => ofPage)
    if (heading && startOf(heading.node).line < first.line) {
      yield {
        at: first,
        message: 'The tldr stands below a heading.',
        hint: `Move it above line ${startOf(heading.node).line}.`,
      }
    }
    for (const at of more) {
      yield { at, message: `The article has a tldr on line ${first.line} already.`, hint: 'Keep one of them.' }
    }
  },
})
