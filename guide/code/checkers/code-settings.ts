import type { CodeFence, Problem } from '../define-checker.ts'
import { defineFenceChecker } from '../define-checker.ts'

const NAME = /^(?:export\s+)?[A-Za-z_]\w*=/
const QUOTED = /^(?:"(?:[^"\\]|\\.)*"|'[^']*'|`[^`]*`)\s*(?:#.*)?$/

/** Nothing, a value in quotes that are closed, or one that begins without any. */
function isValue(value: string): boolean {
  return value === '' || QUOTED.test(value) || /^[^"'`\s]/.test(value)
}

/** A section, or a key that may have a value: `key[] = value` adds to a list. */
function isSetting(line: string): boolean {
  if (line.startsWith('[')) return /^\[[^\][]+\]\s*(?:[#;].*)?$/.test(line)
  const [key = ''] = line.split('=')
  return key !== '' && !/[[\]]/.test(key.trimEnd().replace(/\[\]$/, ''))
}

/** Lines of a `.env` file, as the readers of all frameworks agree on them. */
function* checkEnv(lines: readonly string[]): Generator<Problem> {
  const seen = new Map<string, number>()
  for (const [index, line] of lines.entries()) {
    const text = line.trim()
    if (text === '' || text.startsWith('#')) continue
    const place = { line: index + 1, column: line.length - line.trimStart().length + 1 }
    const start = NAME.exec(text)?.[0]
    if (start === undefined) {
      yield { ...place, message: 'A line of an .env file is NAME=value, without spaces around the sign.' }
      continue
    }
    const name = start.replace(/^export\s+|=$/g, '')
    if (!isValue(text.slice(start.length))) {
      yield {
        ...place,
        column: place.column + start.length,
        message: `The value of ${name} is not closed or quoted right.`,
      }
    }
    const first = seen.get(name)
    if (first !== undefined) yield { ...place, message: `${name} stands on line ${first} already; the last one wins.` }
    seen.set(name, first ?? place.line)
  }
}

/** Sections, `key = value` and keys alone, as git, npm and systemd read them. */
function* checkIni(lines: readonly string[]): Generator<Problem> {
  for (const [index, line] of lines.entries()) {
    const text = line.trim()
    if (text === '' || /^[#;]/.test(text) || isSetting(text)) continue
    const column = line.length - line.trimStart().length + 1
    yield { line: index + 1, column, message: 'This is neither a [section] nor a key with a value.' }
  }
}

function check({ text, language }: CodeFence): Problem[] {
  const lines = text.split('\n')
  return [...(language === 'env' ? checkEnv(lines) : checkIni(lines))]
}

export default defineFenceChecker({
  id: 'code-settings',
  summary: 'Lines of .env and .ini files can be read.',
  languages: ['env', 'ini'],
  checkFence: check,
})
