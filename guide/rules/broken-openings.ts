import { kebabCase } from '../markdown/source/kebab-case.ts'
import type { Point } from '../markdown/source/text.ts'
import { pointAt } from '../markdown/source/text.ts'
import { findTag } from '../tags/registry.ts'
import type { MarkdownView } from './define-rule.ts'

/** A line that looks like the start of a block and can't be read as one. */
export interface BrokenOpening {
  name: string
  at: Point
  /** A space stands between the colons and the name. */
  spaced: boolean
  /** What stands behind the name. */
  rest: string
}

const LIKE_A_BLOCK = /^[ \t]*(:{2,}[ \t]*)([a-z][\w-]*)(?![\w-])(.*)$/gim

/** Finds openings that stand in the page as text: lines of a paragraph that begin with colons and the name of a tag. */
export function brokenOpeningsOf(body: MarkdownView): BrokenOpening[] {
  const found: BrokenOpening[] = []
  for (const node of body.nodes) {
    if (node.type !== 'paragraph') continue
    const offset = node.position?.start.offset ?? 0
    const text = body.text.slice(offset, node.position?.end.offset)
    for (const { index, 0: line, 1: colons = '', 2: name = '', 3: rest = '' } of text.matchAll(LIKE_A_BLOCK)) {
      if (!findTag(kebabCase(name)) && !/^[[{]/.test(rest)) continue
      const at = pointAt(body.text, offset + index + line.search(':'))
      found.push({ name, at, spaced: /[ \t]$/.test(colons), rest })
    }
  }
  return found
}
