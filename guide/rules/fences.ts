import type { Code } from 'mdast'
import type { FenceInfo } from '../markdown/source/fence-info.ts'
import { readFenceInfo } from '../markdown/source/fence-info.ts'
import { startOf } from '../markdown/source/props.ts'
import type { Point } from '../markdown/source/text.ts'
import type { SampleCode, SourceProblem } from '../proof/fence-source.ts'
import { isProblem, readSrc, takeFromSample } from '../proof/fence-source.ts'
import type { MarkdownView } from './define-rule.ts'
import type { SiteIndex } from './site-index.ts'

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
  /** The part of a sample that it shows instead of code of its own. */
  src?: string
}

/** Every block of code, in order. */
export function fencesOf(body: MarkdownView): Fence[] {
  const fences: Fence[] = []
  for (const node of body.nodes) {
    if (node.type !== 'code') continue
    const offset = node.position?.start.offset ?? 0
    const source = body.text.slice(offset, node.position?.end.offset)
    const info = readFenceInfo(`${node.lang ?? ''} ${node.meta ?? ''}`)
    const fenced = /^[ \t]*(?:`{3}|~{3})/.test(source)
    fences.push({ node, at: startOf(node), info, offset, source, fenced, src: readSrc(info.meta) })
  }
  return fences
}

/** What a fence with `src` shows, or why it can't; undefined for a fence with code of its own. */
export function sampleOf({ src }: Fence, { samples = new Map() }: SiteIndex): SampleCode | SourceProblem | undefined {
  return src === undefined ? undefined : takeFromSample(src, samples)
}

/** The code that readers see; nothing where it can't be found. */
export function shownCode(fence: Fence, site: SiteIndex): string {
  const found = sampleOf(fence, site)
  if (found === undefined) return fence.node.value
  return isProblem(found) ? '' : found.code
}

/** Where a word behind the backticks stands, such as `src=`. */
export function pointInInfo({ at, source, fenced }: Fence, word: string): Point {
  const column = fenced ? (source.split('\n')[0]?.indexOf(word) ?? -1) : -1
  return column === -1 ? at : { line: at.line, column: at.column + column }
}
