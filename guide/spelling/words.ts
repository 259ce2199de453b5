/** A stretch of a text, with its index there. */
export interface Piece {
  text: string
  index: number
}

/** Runs of what words, names, paths and identifiers are made of. */
const CHUNK = /[\p{L}\p{M}\p{N}_.'’@#$&=+~%/\\:\u00AD-]+/gu
/** What may stand around a word without being part of it. */
const LEADING = /^[.'’:/~&=+-]+/
const TRAILING = /[.'’:/~&=+-]+$/
/** Words with hyphens, and two words with one slash between them. A letter with an accent is in names, mostly. */
const PLAIN = /^[a-z'’]+(?:[-/][a-z'’]+)*$/i
const PART = /[^/-]+/g
/** GitHub's numbers of advisories, whose letters and digits are drawn: https://github.com/github/advisory-database */
const ADVISORY = /^GHSA(?:-[2-9cfghjmpqrvwx]{4}){3}$/
/** A capital behind the first letter: an acronym, a camelCase name, a brand. */
const NAME = /^.+[A-Z]/

/** Cuts a text where no word, name or path goes on. */
export function* chunksOf(text: string): Generator<Piece> {
  for (const { 0: chunk, index } of text.matchAll(CHUNK)) yield { text: chunk, index }
}

/**
 * The words of a chunk that a dictionary can know, with a plain apostrophe. Left out is what is no prose although it
 * stands in it: paths, addresses, file names, identifiers, acronyms, everything with a digit, words of other languages' letters.
 *
 * @param shortest how many letters a word has at least
 */
export function wordsIn(chunk: string, shortest: number): Piece[] {
  const start = chunk.match(LEADING)?.[0] ?? ''
  // A dot or a slash at the start begins a file name or a path, a colon a tag.
  if (/[./:~]/.test(start)) return []
  const trimmed = chunk.slice(start.length).replace(TRAILING, '')
  if (ADVISORY.test(trimmed) || !PLAIN.test(trimmed) || trimmed.split('/').length > 2) return []
  return [...trimmed.matchAll(PART)]
    .filter(([part]) => part.length >= shortest && !NAME.test(part))
    .map(({ 0: part, index }) => ({ text: part.replaceAll('’', "'"), index: start.length + index }))
}
