import type { Code } from 'mdast'
import type { FenceInfo } from '../markdown/source/fence-info.ts'
import { readFenceInfo } from '../markdown/source/fence-info.ts'
import { startOf } from '../markdown/source/props.ts'
import type { Point } from '../markdown/source/text.ts'
import type { MarkdownView } from './define-rule.ts'

/** A block of code on a page. */
export interface Fence {
  node: Code
  at: Point
  info: FenceInfo
  /** False for code that is only indented. */
  fenced: boolean
}

/** Every block of code, in order. */
export function fencesOf(body: MarkdownView): Fence[] {
  const fences: Fence[] = []
  for (const node of body.nodes) {
    if (node.type !== 'code') continue
    const source = body.text.slice(node.position?.start.offset, node.position?.end.offset)
    const info = readFenceInfo(`${node.lang ?? ''} ${node.meta ?? ''}`)
    fences.push({ node, at: startOf(node), info, fenced: /^[ \t]*(?:`{3}|~{3})/.test(source) })
  }
  return fences
}
