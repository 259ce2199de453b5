import type { Block, BlockScan } from '../markdown/source/blocks.ts'
import { kebabCase } from '../markdown/source/kebab-case.ts'
import { findTag, mayHold } from '../tags/registry.ts'
import { defineRule } from './define-rule.ts'
import { count } from './words.ts'

/**
 * The block whose end is missing. With colons in equal number the ends of inner blocks slip outwards, and the
 * outermost seems open. The one to blame is the first in it that holds what only its parent may hold.
 */
function culpritOf(open: Block, scan: BlockScan): Block {
  const inside = scan.blocks
    .filter((block) => block.start.line > open.start.line && block.colons === open.colons)
    .sort((a, b) => a.start.line - b.start.line)
  for (const block of inside) {
    const { parent } = block
    if (!parent?.parent || parent.start.line <= open.start.line) continue
    const name = kebabCase(block.name)
    if (!mayHold(kebabCase(parent.name), name) && mayHold(kebabCase(parent.parent.name), name)) return parent
  }
  return open
}

export default defineRule({
  id: 'block-unclosed',
  summary: 'Each block is closed by a line with as many colons as it was opened with.',
  severity: 'error',
  needs: 'tree',
  *test({ body: { scan } }) {
    for (const open of scan.unclosed) {
      // An unknown name is reported as such; most often it is no tag at all.
      if (!findTag(kebabCase(open.name))) continue
      const { name, colons, start } = culpritOf(open, scan)
      const other = open.closedWith && `line ${open.closedWith.line} has ${count(open.closedWith.colons, 'colon')}`
      yield {
        at: start,
        message: `The block "${name}" is not closed${other ? `: ${other}` : ''}.`,
        hint: `Write a line of ${count(colons, 'colon')} where it ends: ${':'.repeat(colons)}`,
      }
    }
  },
})
