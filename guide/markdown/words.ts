import type { MarkNode } from './tree.ts'
import { childrenOf, isElement, stringProp } from './tree.ts'

/** Words a minute; code is read at half that speed. Source of the rule: docs/ARCHITECTURE.md, reading time. */
const WORDS_A_MINUTE = 220

const segmenter = new Intl.Segmenter('en', { granularity: 'word' })

function countText(text: string): number {
  let count = 0
  for (const segment of segmenter.segment(text)) if (segment.isWordLike) count++
  return count
}

/** Tags that show a property as text. */
const SHOWN_PROPS = ['title', 'question', 'label']

/** Counts what is read on the page: words of prose, and words of code blocks apart. */
export function countWords(nodes: MarkNode[]): { prose: number; code: number } {
  let prose = 0
  let code = 0
  for (const node of nodes) {
    if (!isElement(node)) {
      prose += countText(node)
      continue
    }
    if (node[0] === 'pre') {
      code += countText(stringProp(node, 'code') ?? '')
      continue
    }
    for (const name of SHOWN_PROPS) prose += countText(stringProp(node, name) ?? '')
    const inner = countWords(childrenOf(node))
    prose += inner.prose
    code += inner.code
  }
  return { prose, code }
}

/** Whole minutes, at least one. */
export function readMinutes(words: { prose: number; code: number }): number {
  return Math.max(1, Math.round((words.prose + words.code * 2) / WORDS_A_MINUTE))
}
