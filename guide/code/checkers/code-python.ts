import type { Diagnostic } from '@astral-sh/ruff-wasm-nodejs'
import { PositionEncoding, Workspace } from '@astral-sh/ruff-wasm-nodejs'
import type { CodeFence, Problem } from '../define-checker.ts'
import { defineFenceChecker } from '../define-checker.ts'

/** Syntax, comparisons that can't be meant, statements in the wrong place, names that nothing defines. */
const RULES = ['E9', 'F63', 'F7', 'F82']

function check({ text }: CodeFence): Problem[] {
  const workspace = new Workspace({ lint: { select: RULES } }, PositionEncoding.Utf16)
  try {
    return (workspace.check(text) as Diagnostic[]).map(({ start_location: { row, column }, message }) => ({
      line: row,
      column,
      message: `${message}.`,
    }))
  } finally {
    workspace.free()
  }
}

export default defineFenceChecker({
  id: 'code-python',
  summary: 'Python can be read, and every name in it is defined.',
  languages: ['python'],
  checkFence: check,
})
