import { editDistance } from '../text/nearest.ts'
import type { FoundPage } from './hits.ts'
import { letters } from './letters.ts'
import type { SynonymGroup } from './synonyms.ts'

/** Shorter words have too many neighbours. */
const SHORTEST = 5
/** From this many letters on two mistakes are allowed. */
const LONG = 8

/** The words that the site has names for: its tools, and the terms of the glossary. */
export function namesOf(tools: Iterable<string>, groups: readonly SynonymGroup[]): ReadonlySet<string> {
  const all = [...tools, ...groups.flat()].flatMap((name) => name.toLowerCase().split(/[\s-]+/))
  return new Set(all.filter((word) => word.length >= SHORTEST))
}

function meant(word: string, names: ReadonlySet<string>): string | undefined {
  if (word.length < SHORTEST) return undefined
  const limit = word.length < LONG ? 1 : 2
  const near = [...names]
    .map((name) => ({ name, edits: editDistance(word, name, limit) }))
    .filter(({ edits }) => edits <= limit)
    .sort((a, b) => a.edits - b.edits)
  return near[0]?.name
}

/**
 * The query with the names that were probably meant, such as “supabase” for `supabse`.
 *
 * @param query as it was typed
 * @param best the page that fits the query best: a word that stands there is no mistake
 * @returns undefined where nothing looks like a mistake
 */
export function respelled(query: string, names: ReadonlySet<string>, best: FoundPage | undefined): string | undefined {
  const words = best?.content.split(/\s+/) ?? []
  const found = best?.locations.map((location) => letters(words[location] ?? '')) ?? []
  const known = [...found, letters(Object.values(best?.meta ?? {}).join(' '))]
  let isChanged = false
  const mended = query
    .trim()
    .split(/\s+/)
    .map((word) => {
      const plain = letters(word)
      if (names.has(plain) || known.some((text) => text.includes(plain))) return word
      const name = meant(plain, names)
      // A word and its plural are one word already.
      if (name === undefined || name === `${plain}s` || plain === `${name}s`) return word
      isChanged = true
      return name
    })
  return isChanged ? mended.join(' ') : undefined
}
