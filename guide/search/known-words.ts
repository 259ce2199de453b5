import type { FoundPage } from './hits.ts'
import { letters } from './letters.ts'

/** As many first letters as two forms of a word share: `authorise` and `authorization`. */
const STEM = 3

/**
 * The words of a query that the index does not know. Pagefind leaves such a word out, or takes words that it begins with
 * for it, down to a single letter: `zebra` finds `-z`.
 *
 * @param query as it was typed
 * @param best the page that fits the query best
 */
export function unknownWords(query: string, best: FoundPage): string[] {
  const words = best.content.split(/\s+/)
  const found = best.locations.map((location) => letters(words[location] ?? ''))
  const known = [...found, letters(Object.values(best.meta).join(' '))]
  return query
    .replaceAll('"', '')
    .split(/\s+/)
    .filter((word) => letters(word) !== '')
    .filter((word) => !known.some((text) => text.includes(letters(word).slice(0, STEM))))
}
