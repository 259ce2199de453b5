import { METHODS, STATUS_CODES, validateHeaderName, validateHeaderValue } from 'node:http'
import type { CodeFence, Problem } from '../define-checker.ts'
import { defineFenceChecker } from '../define-checker.ts'

const REQUEST = /^([A-Z]+) (\S+)(?: HTTP\/[\d.]+)?$/
const RESPONSE = /^HTTP\/[\d.]+ (\d{3})(?: .*)?$/

/** What is wrong with the first line of a message, if it is one. */
function startProblem(line: string): string | undefined {
  const [, method] = REQUEST.exec(line) ?? []
  const [, status] = RESPONSE.exec(line) ?? []
  if (method !== undefined && !METHODS.includes(method)) return `There is no method ${method}.`
  if (status !== undefined && !(status in STATUS_CODES)) return `There is no status ${status}.`
  return undefined
}

function headerProblem(line: string): Omit<Problem, 'line'> | undefined {
  const colon = line.indexOf(':')
  if (colon === -1) return { column: 1, message: 'A header is a name, a colon and a value.' }
  try {
    validateHeaderName(line.slice(0, colon))
  } catch {
    return { column: 1, message: `"${line.slice(0, colon)}" can't be the name of a header.` }
  }
  try {
    validateHeaderValue(line.slice(0, colon), line.slice(colon + 1).trim())
    return undefined
  } catch {
    return { column: colon + 2, message: 'The value has a character that no header may have.' }
  }
}

/** Reads messages, one below the other: a first line where there is one, headers, and a body behind an empty line. */
function* check({ text }: CodeFence): Generator<Problem> {
  let inBody = false
  for (const [index, line] of text.split('\n').entries()) {
    const isStart = REQUEST.test(line) || RESPONSE.test(line)
    if (isStart) inBody = false
    const message = isStart ? startProblem(line) : undefined
    if (message !== undefined) yield { line: index + 1, column: 1, message }
    if (isStart || inBody) continue
    if (line.trim() === '') {
      inBody = true
      continue
    }
    // A long value goes on below, as guides write it.
    const problem = /^\s/.test(line) ? undefined : headerProblem(line)
    if (problem) yield { line: index + 1, ...problem }
  }
}

export default defineFenceChecker({
  id: 'code-http',
  summary: 'HTTP messages have methods, statuses and headers that can be sent.',
  languages: ['http'],
  checkFence: check,
})
