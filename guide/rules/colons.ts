import type { Block } from '../markdown/source/blocks.ts'
import { offsetAt } from '../markdown/source/text.ts'
import type { TextEdit } from './issue.ts'

/** Makes the colons at the start and the end of a block longer by a number of them. */
export function addColons(text: string, { start, endLine }: Block, number: number): TextEdit[] {
  return [start.line, endLine].map((line) => {
    const at = text.indexOf('::', offsetAt(text, { line, column: 1 }))
    return { start: at, end: at, text: ':'.repeat(number) }
  })
}
