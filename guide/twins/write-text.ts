import type { Text } from 'mdast'
import type { Handle, Info } from 'mdast-util-to-markdown'
import { defaultHandlers } from 'mdast-util-to-markdown'

/**
 * What may need an escape wherever it stands. Of the signs that Markdown knows, those are left out that only mean
 * something at the start of a line (`+ - = >`, and `.` or `)` behind a number), inside of a title or in an address. A
 * colon before a space begins neither a tag nor an address, and a dot within a line only matters in `www.`. The list is
 * https://github.com/syntax-tree/mdast-util-to-markdown/blob/main/lib/unsafe.js with what GFM adds.
 */
const UNSAFE = /[\p{Cc}!#&*<@[\\\]_`|~]|:(?! )|w\.(?:[-.\w]|$)/iu

const LETTER = /^[a-z]/i

/** The sign before a text and the text's own first, where that first can't begin a line or end a `www.`. */
const WITHIN_LINE = /^[^\r\nw][ "'),\-./\d:;?]/i

function needsNoEscape(value: string, { before, after }: Info): boolean {
  // Behind stressed words the library passes nothing as the sign before.
  const isWithinLine = before === '' || (before.length === 1 && WITHIN_LINE.test(before + value))
  if (!isWithinLine && !LETTER.test(value)) return false
  // White space at the end of a line would be lost.
  if (value.endsWith(' ') && /^[\r\n]/.test(after)) return false
  return !UNSAFE.test(value)
}

/**
 * Writes text as `mdast-util-to-markdown` does, which tries fifty patterns on each. Nine texts of ten are plain: they
 * are given back as they are, and writing takes a third of the time. A test compares the two.
 */
export const writeText: Handle = (node: Text, parent, state, info) =>
  needsNoEscape(node.value, info) ? node.value : defaultHandlers.text(node, parent, state, info)
