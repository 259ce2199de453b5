import { XMLValidator } from 'fast-xml-parser'
import type { CodeFence, Problem } from '../define-checker.ts'
import { defineFenceChecker } from '../define-checker.ts'

function check({ text }: CodeFence): Problem[] {
  const answer = XMLValidator.validate(text, { allowBooleanAttributes: false })
  if (answer === true) return []
  const { line, col, msg } = answer.err
  return [{ line, column: col || 1, message: msg }]
}

export default defineFenceChecker({
  id: 'code-xml',
  summary: 'XML is well-formed.',
  languages: ['xml'],
  checkFence: check,
})
