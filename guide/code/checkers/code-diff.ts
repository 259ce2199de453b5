import { parsePatch } from 'diff'
import type { CodeFence, Problem } from '../define-checker.ts'
import { defineFenceChecker } from '../define-checker.ts'

const HEADER = /^(?:diff |index |--- |\+\+\+ |@@ |new file |deleted file |old mode |new mode |similarity |rename |\\ )/

/** A patch that `git apply` can read, or the shorter form of guides: lines that stay, come and go. */
function check({ text }: CodeFence): Problem[] {
  const lines = text.split('\n')
  const strange = lines.findIndex((line) => line !== '' && !/^[ +-]/.test(line) && !HEADER.test(line))
  if (strange !== -1) {
    return [{ line: strange + 1, column: 1, message: 'A line of a diff begins with +, - or a space.' }]
  }
  const hunk = lines.findIndex((line) => line.startsWith('@@ '))
  try {
    if (hunk !== -1) parsePatch(text)
    else if (!lines.some((line) => /^[+-]/.test(line)))
      return [{ line: 1, column: 1, message: 'No line comes or goes.' }]
    return []
  } catch (error) {
    // Lines in its messages count from 1 within the patch.
    const line = Number(/line (\d+)/.exec((error as Error).message)?.[1] ?? hunk + 1)
    return [{ line, column: 1, message: `${(error as Error).message}.` }]
  }
}

export default defineFenceChecker({
  id: 'code-diff',
  summary: 'Each line of a diff stays, comes or goes; a hunk has as many lines as it says.',
  languages: ['diff'],
  checkFence: check,
})
