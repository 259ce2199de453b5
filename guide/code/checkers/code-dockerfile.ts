import { validate } from 'dockerfile-utils'
import type { CodeFence, Problem } from '../define-checker.ts'
import { defineFenceChecker } from '../define-checker.ts'

function check({ text }: CodeFence): Problem[] {
  return validate(text).map(({ range, message }) => ({
    line: range.start.line + 1,
    column: range.start.character + 1,
    message: `${message}.`,
  }))
}

export default defineFenceChecker({
  id: 'code-dockerfile',
  summary: 'A Dockerfile has instructions that exist, with arguments that they take.',
  languages: ['dockerfile'],
  checkFence: check,
})
