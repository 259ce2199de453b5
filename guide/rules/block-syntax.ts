import { brokenOpeningsOf } from './broken-openings.ts'
import { defineRule } from './define-rule.ts'

function mendOf(spaced: boolean, rest: string): string {
  if (spaced) return 'Write no space between the colons and the name.'
  if (rest.includes('{')) return 'Check the braces: each value in quotes that are closed, and nothing behind the }.'
  return 'Write nothing behind the name but {props}; the text starts on the next line.'
}

export default defineRule({
  id: 'block-syntax',
  summary: 'What begins like a block can be read as one.',
  severity: 'error',
  needs: 'tree',
  *test({ body }) {
    for (const { name, at, spaced, rest } of brokenOpeningsOf(body)) {
      yield {
        at,
        message: `This can't be read as the block "${name}", so it would stand in the page as text.`,
        hint: mendOf(spaced, rest),
      }
    }
  },
})
