import type { Block } from '../markdown/source/blocks.ts'
import { addColons } from './colons.ts'
import { defineRule } from './define-rule.ts'

/** How many colons the block lacks to be longer than every line of colons in it, those in fences included. */
function missingColons(lines: readonly string[], { start, endLine, colons }: Block): number {
  const inside = lines.slice(start.line, endLine - 1)
  const longest = Math.max(0, ...inside.map((line) => line.match(/:{2,}/)?.[0].length ?? 0))
  return Math.max(1, longest + 1 - colons)
}

export default defineRule({
  id: 'block-parsed-otherwise',
  summary: 'The Markdown parser ends a block where it is closed, and not at a line inside of a fence.',
  severity: 'error',
  needs: 'tree',
  *test({ document, body: { text, misread } }) {
    if (!misread) return
    const { block, parsedEnd } = misread
    yield {
      at: block.start,
      message: `The Markdown parser ends "${block.name}" on line ${parsedEnd}, not on line ${block.endLine}.`,
      hint: 'Give it more colons than any block or fence inside it, at its start and at its end.',
      fix: addColons(text, block, missingColons(document.lines, block)),
    }
  },
})
