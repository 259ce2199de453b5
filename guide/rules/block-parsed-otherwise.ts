import { defineRule } from './define-rule.ts'

export default defineRule({
  id: 'block-parsed-otherwise',
  summary: 'The Markdown parser ends a block where it is closed, and not at a line inside of a fence.',
  severity: 'error',
  needs: 'blocks',
  *test({ body }) {
    const ends = new Map<number, number>()
    for (const node of body.nodes) {
      if (node.type !== 'containerComponent' || !node.position) continue
      ends.set(node.position.start.line, node.position.end.line)
    }
    const { blocks } = body.scan
    // What the parser does not take for a block at all is reported by `block-syntax`.
    if (blocks.some(({ start }) => !ends.has(start.line))) return
    for (const { name, start, endLine } of [...blocks].sort((a, b) => a.start.line - b.start.line)) {
      const end = ends.get(start.line)
      if (end === endLine) continue
      yield {
        at: start,
        message: `The Markdown parser ends "${name}" on line ${end}, not on line ${endLine}.`,
        hint: 'Give it more colons than any block or fence inside it, at its start and at its end.',
      }
      // What follows is shifted by this one.
      return
    }
  },
})
