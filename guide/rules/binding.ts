import { isMdc } from '../markdown/source/mdc.ts'
import type { MdcNode } from '../markdown/source/mdc.ts'
import { pointAt, type Point } from '../markdown/source/text.ts'
import { defineRule } from './define-rule.ts'

/** The place of the braces before a binding, whose own place starts behind them. */
function braces(node: MdcNode, text: string): Point {
  const offset = node.position?.start.offset ?? 0
  return pointAt(text, text.startsWith('{{', offset) ? offset : Math.max(0, offset - 2))
}

export default defineRule({
  id: 'binding',
  summary: 'No {{ x }} in text: it would be read as a binding and vanish.',
  severity: 'error',
  needs: 'tree',
  *test({ body }) {
    for (const node of body.nodes) {
      if (!isMdc(node) || node.name !== 'binding') continue
      yield {
        at: braces(node, body.text),
        message: 'Text in {{ }} is read as a binding and would vanish.',
        hint: 'Put it in backticks or in a fence.',
      }
    }
  },
})
