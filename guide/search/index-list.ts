import type { IndexList } from './parts.ts'

/** Longer than what Pagefind's stemmer takes off. */
const INFLECTION = 'zzz'

/**
 * The range of each part up to the next: for a word between two ranges Pagefind loads every part with whose first or last
 * word it begins, such as that of “in” for “insecure”. Forms of the last word of a part belong to it; what comes after them
 * to the next part, as there are the words that begin with it.
 */
export function closeGaps(parts: IndexList[2]): IndexList[2] {
  const closed: IndexList[2] = []
  for (const [index, [from, to, name]] of parts.entries()) {
    const next = parts[index + 1]?.[0]
    const last = closed.at(-1)?.[1]
    const begin = last === undefined ? from : `${last}0`
    const end = `${to}${INFLECTION}`
    closed.push([begin < from ? begin : from, next === undefined || `${end}0` < next ? end : to, name])
  }
  return closed
}

/** A number of words to six binary digits, which compresses better and ranks as well. */
export function roundLength(words: number): number {
  const step = 2 ** Math.max(0, Math.floor(Math.log2(words)) - 5)
  return Math.round(words / step) * step
}

/** The list of a large index: smaller. */
export function thinList(list: IndexList): IndexList {
  const [version, pages, parts, ...more] = list
  const lengths = pages.map(([name, words, ...rest]): IndexList[1][number] => [name, roundLength(words), ...rest])
  return [version, lengths, closeGaps(parts), ...more]
}
