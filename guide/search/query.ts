import { letters } from './letters.ts'
import type { WordFile } from './word-file.ts'
import { keyOf } from './word-file.ts'

/** Words that are on every page, whatever it is about: they tell nothing. */
const COMMON = new Set(
  (
    'a about all am an and any are as at be been but by can could did do does for from get had has have how i if in ' +
    'into is it its me my of on or our should so some than that the their them then there these they this those to was ' +
    'we were what when where which who why will with would you your'
  ).split(' '),
)

/** A letter alone is the beginning of thousands of words. */
const SHORTEST = 2

/**
 * How many finds are looked through for a query: more take Pagefind longer than a reader waits. Only the most frequent words
 * of a site of thousands of pages have more, and they stand on most of its pages, so that they say little; the two rarest
 * words of a query are always asked for.
 */
const MOST_FINDS = 60_000
const ALWAYS = 2

export type Finds = Readonly<Record<string, number>>

/** How many finds there are of the words of a term together. */
function findsOf(words: readonly string[], finds: Finds): number {
  return words.reduce((sum, word) => sum + (finds[keyOf(word)] ?? 0), 0)
}

/** Whether looking for all words of a term costs no more than it may. */
export function isLight(term: string, finds: Finds): boolean {
  return findsOf(term.split(/[\s-]+/), finds) <= MOST_FINDS
}

/**
 * What is asked of the index for a query: its telling words, or all of it where it has none. A phrase in quotes is meant
 * as it stands.
 *
 * @param query as it was typed
 * @param finds how often frequent words are found
 * @returns an empty text for what is too short to be looked for
 */
export function searchTerm(query: string, finds: Finds = {}): string {
  const text = query.trim().replace(/\s+/g, ' ')
  if (/^".*"$/.test(text)) return text
  const words = text.split(' ').filter((word) => letters(word).length >= SHORTEST)
  const telling = words.filter((word) => !COMMON.has(letters(word)))
  const wanted = telling.length > 0 ? telling : words
  const rarestFirst = [...wanted].sort((a, b) => findsOf([a], finds) - findsOf([b], finds))
  const isAsked = (word: string): boolean => {
    const place = rarestFirst.indexOf(word)
    return place < ALWAYS || findsOf(rarestFirst.slice(0, place + 1), finds) <= MOST_FINDS
  }
  return wanted.filter(isAsked).join(' ')
}

const keysOf = (phrase: string): string => phrase.split(/\s+/).map(keyOf).join(' ')

/**
 * A phrase in quotes as the index can answer it: the words of the phrase where it does not keep the places of one of them.
 * Of the names that the site knows it keeps them.
 *
 * @param term as `searchTerm` gives it
 */
export function answerable(term: string, { names, finds, frequent = [] }: WordFile): string {
  const phrase = /^"([^"]*)"$/.exec(term)?.[1]?.trim() ?? ''
  const words = phrase.split(/\s+/)
  if (words.length < 2) return term
  const forms = new Set(frequent.flat())
  const isName = names.flat().some((name) => keysOf(name) === keysOf(phrase))
  return isName || !words.some((word) => forms.has(letters(word))) ? term : searchTerm(phrase, finds)
}
