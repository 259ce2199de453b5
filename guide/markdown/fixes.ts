import type { MarkNode } from './tree.ts'
import { visit } from './tree.ts'

/** Whether a page holds fixed code, after its fences were finished. */
export function hasFixes(nodes: MarkNode[]): boolean {
  let found = false
  visit(nodes, ([tag, props]) => void (found ||= tag === 'pre' && props.verdict === 'fixed'))
  return found
}
