import { letters } from './letters.ts'
import type { SynonymGroup } from './synonyms.ts'

/** What the search knows of words. */
export interface WordFile {
  names: readonly SynonymGroup[]
  /** How often frequent words stand on all pages: so many finds have to be loaded to look for one. */
  finds: Readonly<Record<string, number>>
  /** How each word is written whose places the index does not keep, see FrequentWords; left out where it keeps all. */
  frequent?: readonly (readonly string[])[]
}

/** What is found less often is no burden. */
const FEWEST = 5000

/** One key for a word and its plural, which are one word in the index. */
export function keyOf(word: string): string {
  const plain = letters(word)
  return plain.length > 3 ? plain.replace(/s$/, '') : plain
}

/**
 * Counts the words of a text, by their keys.
 *
 * @param keys gives the key of a word
 */
export function countKeys(text: string, keys: (word: string) => string = keyOf): Map<string, number> {
  const counts = new Map<string, number>()
  for (const word of text.match(/[\p{L}\p{N}]+/gu) ?? []) {
    const key = keys(word)
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return counts
}

/** Takes the frequent words out of what was counted. */
export function frequentFinds(counts: Iterable<readonly [key: string, count: number]>): Record<string, number> {
  const frequent = [...counts].filter(([, count]) => count >= FEWEST)
  return Object.fromEntries(frequent.sort(([a], [b]) => (a < b ? -1 : 1)))
}
