import { FILE_START, pointAt } from '../markdown/source/text.ts'
import { defineRule } from './define-rule.ts'
import { explainMistakes } from './yaml-mistakes.ts'

export default defineRule({
  id: 'frontmatter-yaml',
  summary: 'A file starts with frontmatter between two lines of ---, in YAML without a mistake.',
  severity: 'error',
  needs: 'text',
  *test({ document }) {
    const { frontmatter, yaml, text } = document
    if (document.collection === undefined) return
    if (frontmatter.state === 'missing') {
      const { late } = frontmatter
      yield {
        at: late ? { line: late.line, column: 1 } : FILE_START,
        message: late ? 'Only at the very start of the file this is frontmatter.' : 'The file has no frontmatter.',
        hint: late
          ? 'Delete what stands before the ---.'
          : 'Start it with a line of ---, then the fields, then a line of ---.',
      }
    } else if (frontmatter.state === 'unclosed') {
      yield {
        at: { line: frontmatter.line, column: 1 },
        message:
          frontmatter.line === 1
            ? 'The frontmatter is not closed.'
            : 'This line would end the frontmatter in its middle.',
        hint: 'End the frontmatter with a line that is --- and nothing else.',
      }
    } else {
      const fields = text.slice(frontmatter.start, frontmatter.end)
      for (const { offset, ...words } of explainMistakes(yaml, fields)) {
        yield { at: pointAt(text, frontmatter.start + offset), ...words }
      }
      if (!yaml.isMap && yaml.mistakes.length === 0) {
        yield {
          at: pointAt(text, frontmatter.start),
          message: 'The frontmatter is no list of fields.',
          hint: 'Write each field as "name: value".',
        }
      }
    }
  },
})
