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
  /** Offset of its first character in the file. */
  offset: number
  /** The fence as it is written, with its backticks. */
  source: string
  /** False for code that is only indented. */
  fenced: boolean
}

/** Every block of code, in order. */
export function fencesOf(body: MarkdownView): Fence[] {
  const fences: Fence[] = []
  for (const node of body.nodes) {
    if (node.type !== 'code') continue
    const offset = node.position?.start.offset ?? 0
    const source = body.text.slice(offset, node.position?.end.offset)
    const info = readFenceInfo(`${node.lang ?? ''} ${node.meta ?? ''}`)
    fences.push({ node, at: startOf(node), info, offset, source, fenced: /^[ \t]*(?:`{3}|~{3})/.test(source) })
  }
  return fences
}
