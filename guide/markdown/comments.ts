/** What begins and ends a comment of one line. */
type Comment = readonly [open: string, close?: string]

const SLASHES: Comment = ['// ']
const HASH: Comment = ['# ']
const MARKUP: Comment = ['<!-- ', ' -->']

/** Languages whose comments don't begin with `//`. */
const COMMENTS: Readonly<Record<string, Comment>> = {
  bash: HASH,
  css: ['/* ', ' */'],
  // What stands above the first file name of a patch is for people.
  diff: HASH,
  dockerfile: HASH,
  env: HASH,
  graphql: HASH,
  html: MARKUP,
  http: HASH,
  ini: ['; '],
  md: MARKUP,
  mdc: MARKUP,
  nginx: HASH,
  powershell: HASH,
  python: HASH,
  sh: HASH,
  sql: ['-- '],
  text: HASH,
  toml: HASH,
  vue: MARKUP,
  xml: MARKUP,
  yaml: HASH,
}

/**
 * Writes words as a comment of a language. JSON has none and gets `//` as well: what must not be used then does not even
 * parse.
 *
 * @param language an id of LANGUAGES
 */
export function commentIn(language: string, words: string): string {
  const [open, close = ''] = (Object.hasOwn(COMMENTS, language) ? COMMENTS[language] : undefined) ?? SLASHES
  return open + words + close
}

/** Stands for the address of the page, which only the browser knows. */
export const PAGE = '{page}'

/** The line above vulnerable code that somebody copies. */
export function vulnerableLabel(language: string, site: string): string {
  return commentIn(language, `VULNERABLE: do not use. From ${site}, ${PAGE}`)
}
