import { PhraseFinder } from '../../../guide/search/assembly/phrase-finder.ts'
import type { SitePage } from '../../../guide/search/assembly/site-pages.ts'
import { textOfPart } from '../../../guide/search/parts.ts'
import { hashOf } from '../edition/hash.ts'
import type { KeptIndex } from './kept-index.ts'

/** The places of phrases on pages. */
export interface Phrases {
  placesOn(page: SitePage): readonly number[]
  /** Keeps what was found for the next build. */
  remember(): void
}

/**
 * Finds phrases on pages. They are names of the glossary, and another name would be a reason to read all pages again: so what
 * was found is kept beside the records of pages.
 *
 * @param key of the code
 */
export function openPhrases(kept: KeptIndex, key: string, names: readonly string[]): Phrases {
  const whole = hashOf(key, names)
  const known = kept.readNote<Record<string, number[]>>('phrases', whole) ?? {}
  const found: typeof known = {}
  const finder = new PhraseFinder(names)
  return {
    placesOn({ digest, fragment }) {
      const content = () => (JSON.parse(textOfPart(fragment)) as { content: string }).content
      return (found[digest] = known[digest] ?? finder.placesIn(content()))
    },
    remember: () => kept.writeNote('phrases', whole, found),
  }
}
