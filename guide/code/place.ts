import type { Point } from '../markdown/source/text.ts'
import type { CodeFence } from './define-checker.ts'

/**
 * The place in an article of a place in one of its fences. A fence may be indented, as in a list: what Markdown takes
 * off each of its lines counts in the article.
 *
 * @param lines of the article
 * @param place in the fence's text; one behind its end counts as its last line
 */
export function placeInArticle(lines: readonly string[], fence: CodeFence, place: Point): Point {
  const code = fence.text.split('\n')
  const index = Math.min(Math.max(place.line, 1), code.length) - 1
  const line = fence.at.line + 1 + index
  const written = lines[line - 1] ?? ''
  const shown = code[index] ?? ''
  const indent = written.endsWith(shown) ? written.length - shown.length : 0
  return { line, column: indent + Math.min(Math.max(place.column, 1), shown.length + 1) }
}
