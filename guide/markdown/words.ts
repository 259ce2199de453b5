import type { MarkElement, MarkNode } from './tree.ts'
import { childrenOf, isElement, stringProp } from './tree.ts'

/** Words a minute; code is read at half that speed. Source of the rule: docs/ARCHITECTURE.md, reading time. */
const WORDS_A_MINUTE = 220

const segmenter = new Intl.Segmenter('en', { granularity: 'word' })

/**
 * A word of ASCII text as the segmenter finds it by the rules of https://www.unicode.org/reports/tr29/#Word_Boundaries:
 * letters, digits and `_` stay together; `'`, `.` and `:` join letters; `'`, `.`, `,` and `;` join digits; one `_` by
 * itself is no word. Thirteen times as fast, and nearly all text of a guide is ASCII. A test compares the two.
 */
const ASCII_WORD = /(?:[A-Z](?:[':.](?=[A-Z]))?|\d(?:[',.;](?=\d))?|_(?:\B|(?<=\w_)))+/gi

const ASCII = /^[\0-\x7F]*$/

/** Counts the words of a text as `Intl.Segmenter` finds them. */
export function countText(text: string): number {
  let count = 0
  if (ASCII.test(text)) {
    ASCII_WORD.lastIndex = 0
    while (ASCII_WORD.test(text)) count++
    return count
  }
  for (const segment of segmenter.segment(text)) if (segment.isWordLike) count++
  return count
}

/** Properties that our tags show as text. */
const SHOWN_PROPS = ['title', 'question', 'label']

/** Tags with such properties have a hyphen; the `title` of a link or an abbreviation is not on the page. */
function shownProps(element: MarkElement): string {
  if (!element[0].includes('-')) return ''
  return SHOWN_PROPS.map((name) => stringProp(element, name) ?? '').join(' ')
}

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
    prose += countText(shownProps(node))
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
