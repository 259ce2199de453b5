import { defineRule } from './define-rule.ts'

export default defineRule({
  id: 'block-parsed-otherwise',
  summary: 'The Markdown parser ends a block where it is closed, and not at a line inside of a fence.',
  severity: 'error',
  needs: 'tree',
  *test({ body: { misread } }) {
    if (!misread) return
    const { block, parsedEnd } = misread
    yield {
      at: block.start,
      message: `The Markdown parser ends "${block.name}" on line ${parsedEnd}, not on line ${block.endLine}.`,
      hint: 'Give it more colons than any block or fence inside it, at its start and at its end.',
    }
  },
})
