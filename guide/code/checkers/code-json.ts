import type { Node, ParseError } from 'jsonc-parser'
import { parseTree, printParseErrorCode } from 'jsonc-parser'
import { pointAt } from '../../markdown/source/text.ts'
import type { CodeFence, Problem } from '../define-checker.ts'
import { defineFenceChecker } from '../define-checker.ts'
import type { PlacedMistake } from '../known/package-json.ts'
import { checkPackageJson } from '../known/package-json.ts'
import { checkTsconfig } from '../known/tsconfig.ts'

/** The files whose fields are known, by name. */
const KNOWN: [name: RegExp, test: (text: string, tree: Node) => PlacedMistake[]][] = [
  [/(?:^|\/)package\.json$/, checkPackageJson],
  [/(?:^|\/)tsconfig(?:\.\w+)?\.json$/, checkTsconfig],
]

/** `PropertyNameExpected` → `property name expected` */
function inWords(code: string): string {
  return code.replace(/\B[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`).toLowerCase()
}

function check({ text, language, filename = '' }: CodeFence): Problem[] {
  const errors: ParseError[] = []
  // TypeScript reads comments in its own file, whatever the fence calls the language.
  const comments = language === 'jsonc' || /tsconfig[^/]*\.json$/.test(filename)
  const tree = parseTree(text, errors, { disallowComments: !comments, allowTrailingComma: comments })
  const [error] = errors
  if (error)
    return [{ ...pointAt(text, error.offset), message: `No JSON: ${inWords(printParseErrorCode(error.error))}.` }]
  if (!tree) return [{ line: 1, column: 1, message: 'There is no JSON.' }]
  const test = KNOWN.find(([name]) => name.test(filename))?.[1]
  return (test?.(text, tree) ?? []).map(({ offset, message }) => ({ ...pointAt(text, offset), message }))
}

export default defineFenceChecker({
  id: 'code-json',
  summary: 'JSON can be read; package.json and tsconfig.json have fields that exist.',
  languages: ['json', 'jsonc'],
  checkFence: check,
})
