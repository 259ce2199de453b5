import { diffLines } from 'diff'
import type { LineMark } from './highlight.ts'
import type { MarkElement } from './tree.ts'
import { childrenOf, isElement, stringProp } from './tree.ts'

/** Line number from 1 → its mark. */
export type LineMarks = ReadonlyMap<number, LineMark>

function codeOf(pre: MarkElement): string {
  // Without the last line break its last line would differ from the same line in the middle of the other.
  return `${(stringProp(pre, 'code') ?? '').replace(/\r\n?/g, '\n').replace(/\n$/, '')}\n`
}

/**
 * Marks the lines in which two codes differ.
 *
 * @returns for the first code the lines that the second lacks, for the second those that came
 */
export function differences(before: string, after: string): [LineMarks, LineMarks] {
  const marks: [Map<number, LineMark>, Map<number, LineMark>] = [new Map(), new Map()]
  const next = [1, 1] as [number, number]
  for (const { count, added, removed } of diffLines(before, after)) {
    for (let line = 0; line < count; line++) {
      if (removed) marks[0].set(next[0] + line, 'del')
      if (added) marks[1].set(next[1] + line, 'add')
    }
    if (!added) next[0] += count
    if (!removed) next[1] += count
  }
  return marks
}

/** The marks of the two fences of a `code-compare`; nothing where it does not hold two. */
export function compareFences(compare: MarkElement): [pre: MarkElement, marks: LineMarks][] {
  const [first, second, ...more] = childrenOf(compare).filter(isElement)
  if (first?.[0] !== 'pre' || second?.[0] !== 'pre' || more.length > 0) return []
  const [deleted, added] = differences(codeOf(first), codeOf(second))
  return [
    [first, deleted],
    [second, added],
  ]
}
