import { parse, TomlError } from 'smol-toml'
import type { CodeFence, Problem } from '../define-checker.ts'
import { defineFenceChecker } from '../define-checker.ts'

function check({ text }: CodeFence): Problem[] {
  try {
    parse(text)
    return []
  } catch (error) {
    if (!(error instanceof TomlError)) throw error
    const [message = ''] = error.message.split('\n')
    return [{ line: error.line, column: error.column, message: `${message}.` }]
  }
}

export default defineFenceChecker({
  id: 'code-toml',
  summary: 'TOML can be read.',
  languages: ['toml'],
  checkFence: check,
})
