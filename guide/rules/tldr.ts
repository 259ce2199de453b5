import { startOf } from '../markdown/source/props.ts'
import { pointAt } from '../markdown/source/text.ts'
import { defineRule } from './define-rule.ts'

export default defineRule({
  id: 'tldr',
  summary: 'An article has one tldr, before its first heading.',
  severity: 'error',
  needs: 'blocks',
  *test({ document, body }) {
    const { frontmatter, yaml } = document
    // Without frontmatter or text the file is no article yet, and is reported as that.
    if (document.collection !== 'articles' || frontmatter.state !== 'found' || !yaml.isMap) return
    if (document.text.slice(frontmatter.bodyStart).trim() === '') return
    const [first, ...more] = body.tags.filter(({ node }) => node.name === 'tldr').map(({ node }) => startOf(node))
    if (!first) {
      const { line } = pointAt(document.text, frontmatter.bodyStart)
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
