import { pointAt } from '../../markdown/source/text.ts'
import type { CodeFence, Problem } from '../define-checker.ts'
import { defineFenceChecker } from '../define-checker.ts'

// Own code, because the parsers on npm take a missing semicolon and a missing brace; nginx itself refuses a part of a
// configuration, and one whose certificates are not there.
const TOKEN =
  /\s+|#[^\n]*|"(?:[^"\\]|\\[\s\S])*"|'(?:[^'\\]|\\[\s\S])*'|[;{}]|(?:\$\{|\\[\s\S]|[^\s;{}"'#\\]|(?<=\S)["'#])+/g

/** Follows directives and blocks as nginx reads them: https://nginx.org/en/docs/beginners_guide.html#conf_structure */
function* checkStructure(text: string): Generator<Problem> {
  const open: number[] = []
  let words: number[] = []
  let end = 0
  for (const { 0: token, index } of text.matchAll(TOKEN)) {
    if (index > end) yield { ...pointAt(text, end), message: 'A quote is not closed.' }
    end = index + token.length
    if (/^\s|^#/.test(token)) continue
    const [first] = words
    const place = pointAt(text, index)
    if (token === ';' && first === undefined) yield { ...place, message: 'A semicolon stands behind no directive.' }
    else if (token === '{' && first === undefined) yield { ...place, message: 'A block has no name.' }
    else if (token === '}' && first !== undefined) {
      yield { ...pointAt(text, first), message: 'The directive does not end with a semicolon.' }
    } else if (token === '}' && open.length === 0) yield { ...place, message: 'No block is open here.' }
    if (token === '{') open.push(index)
    if (token === '}') open.pop()
    words = /^[;{}]$/.test(token) ? [] : [...words, index]
  }
  if (end < text.length) yield { ...pointAt(text, end), message: 'A quote is not closed.' }
  const [unfinished] = words
  if (unfinished !== undefined)
    yield { ...pointAt(text, unfinished), message: 'The directive does not end with a semicolon.' }
  for (const block of open) yield { ...pointAt(text, block), message: 'The block is not closed.' }
}

function check({ text }: CodeFence): Problem[] {
  const [first] = checkStructure(text)
  return first ? [first] : []
}

export default defineFenceChecker({
  id: 'code-nginx',
  summary: 'nginx directives end, and blocks and quotes are closed.',
  languages: ['nginx'],
  checkFence: check,
})
