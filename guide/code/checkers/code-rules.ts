import { parseForESLint } from '@firebase/eslint-plugin-security-rules/parser'
import type { CodeFence, Problem } from '../define-checker.ts'
import { defineFenceChecker } from '../define-checker.ts'

/** What the parser throws: lines and columns count from 1. */
interface ParseFailure extends Error {
  lineNumber?: number
  column?: number
}

/** The services that a match of the outermost level belongs to; a fence may show a match alone. */
const STARTS_WHOLE = /^\s*(?:rules_version|service)\b/m

function check({ text }: CodeFence): Problem[] {
  const [before, after] = STARTS_WHOLE.test(text) ? ['', ''] : ['service cloud.firestore { ', '\n}']
  try {
    parseForESLint(before + text + after)
    return []
  } catch (error) {
    const { lineNumber = 1, column = 1, message } = error as ParseFailure
    const shown = message.replace(/\s*expecting \{.*$/s, '')
    return [{ line: lineNumber, column: lineNumber === 1 ? column - before.length : column, message: `${shown}.` }]
  }
}

export default defineFenceChecker({
  id: 'code-rules',
  summary: "Firebase's own parser can read the security rules.",
  languages: ['rules'],
  checkFence: check,
})
