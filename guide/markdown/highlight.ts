import type { HighlighterCore, ThemedToken } from 'shiki'
import { createCssVariablesTheme, createHighlighter } from 'shiki'
import { createJavaScriptRegexEngine } from 'shiki/engine/javascript'
import { LANGUAGES } from './languages.ts'

/**
 * Code becomes one HTML string with class names, once, when the article is parsed. Measured on 1,000 articles this
 * halves the time that a tree of token nodes takes, and the page needs no inline style.
 */

const PREFIX = '--code-'

/** Token kinds of Shiki's CSS-variables theme → short class names; the colours are in assets/css/code.css. */
const CLASS_NAMES: Record<string, string> = {
  'token-keyword': 'k',
  'token-string': 's',
  'token-string-expression': 's',
  'token-comment': 'c',
  'token-constant': 'n',
  'token-function': 'f',
  'token-parameter': 'v',
  'token-punctuation': 'p',
  'token-link': 's',
  'token-inserted': 'i',
  'token-deleted': 'd',
  'token-changed': 'n',
}

/** The class names that highlighted code may use: the style sheet and its test read them. */
export const TOKEN_CLASSES = [...new Set(Object.values(CLASS_NAMES))]

/** A line that came or went. */
export type LineMark = 'add' | 'del'

/** The grammars that are loaded. */
export const GRAMMARS = [...new Set(Object.values(LANGUAGES).map(({ grammar }) => grammar))].filter(
  (name) => name !== 'text',
)

let loading: Promise<HighlighterCore> | undefined

/** Loads the grammars once a process. */
function loadHighlighter(): Promise<HighlighterCore> {
  loading ??= createHighlighter({
    themes: [createCssVariablesTheme({ name: 'fixproof', variablePrefix: PREFIX })],
    langs: GRAMMARS,
    // A third of the time of Oniguruma in WebAssembly, and the same tokens, which a test holds for all our languages.
    engine: createJavaScriptRegexEngine(),
  })
  return loading
}

function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
}

function classOf(token: ThemedToken): string | undefined {
  const variable = token.color?.match(/^var\(--code-([\w-]+)\)$/)?.[1]
  return variable === undefined ? undefined : CLASS_NAMES[variable]
}

/** Neighbours of one class become one span: fewer bytes, fewer nodes. */
function lineToHtml(tokens: ThemedToken[]): string {
  let html = ''
  let text = ''
  let open: string | undefined
  const close = () => {
    if (text) html += open === undefined ? escapeHtml(text) : `<span class="${open}">${escapeHtml(text)}</span>`
    text = ''
  }
  for (const token of tokens) {
    const name = classOf(token)
    // White space takes the class of what stands before it.
    if (name !== open && token.content.trim() !== '') {
      close()
      open = name
    }
    text += token.content
  }
  close()
  return html
}

function changeIn(line: string, language: string): LineMark | undefined {
  if (language !== 'diff') return undefined
  if (/^\+(?!\+\+ )/.test(line)) return 'add'
  return /^-(?!-- )/.test(line) ? 'del' : undefined
}

function markOf(isHighlighted: boolean, change: LineMark | undefined): string | undefined {
  const marks = [isHighlighted && 'hl', change].filter(Boolean)
  return marks.length > 0 ? `line ${marks.join(' ')}` : undefined
}

/**
 * Highlights code.
 *
 * @param code the code without the fence's last line break
 * @param language an id of LANGUAGES
 * @param highlighted numbers of lines to mark, from 1
 * @param changes lines that differ from those of another code
 * @returns the inner HTML of a `code` element; its text is exactly `code`, line breaks written as `\n`
 * @throws when the language is not known: the content rules have reported it before
 */
export async function highlight(
  code: string,
  language: string,
  highlighted: number[] = [],
  changes: ReadonlyMap<number, LineMark> = new Map(),
): Promise<string> {
  const known = Object.hasOwn(LANGUAGES, language) ? LANGUAGES[language] : undefined
  if (!known)
    throw new Error(`The language "${language}" is not known. Known are: ${Object.keys(LANGUAGES).join(', ')}.`)
  const highlighter = await loadHighlighter()
  // Without a limit: after half a second, which a busy machine needs for a line, the rest would be left plain.
  const options = { lang: known.grammar as 'ts', theme: 'fixproof', tokenizeTimeLimit: 0 }
  const lines = highlighter.codeToTokensBase(code, options)
  const source = code.split(/\r?\n/)
  const marked = new Set(highlighted)
  return lines
    .map((tokens, index) => {
      const html = lineToHtml(tokens)
      const change = changes.get(index + 1) ?? changeIn(source[index] ?? '', language)
      const mark = markOf(marked.has(index + 1), change)
      return mark === undefined ? html : `<span class="${mark}">${html}</span>`
    })
    .join('\n')
}
