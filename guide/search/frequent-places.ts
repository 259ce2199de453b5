import { letters } from './letters.ts'

/**
 * Of a word that stands on thousands of pages the index says on which, and how often: nearly all that it takes are the
 * places, which are needed for the few pages that are shown, and found in their text. In the index the word has a place
 * behind the end of the page, which tells by its number which word it is; a second one where one can't weigh enough.
 */

/** No page has as many words. */
export const BEYOND = 65_536

/** No two such places follow each other, as the words of a phrase do. */
const GAP = 2
const STEP = 2 * GAP

/** The places of a frequent word, by its number. */
export function placesOf(number: number): [number, number] {
  return [BEYOND + number * STEP, BEYOND + number * STEP + GAP]
}

/** Where a word was found on a page, as Pagefind tells it. */
export interface FoundPlace {
  /** Which word of the page it is. */
  location: number
  weight: number
  balanced_score: number
}

/** A page with the places that were found on it. */
export interface PlacedPage {
  content: string
  anchors: readonly { element: string; text: string; location: number }[]
  /** What excerpts and sections are made of. */
  weighted_locations: FoundPlace[]
}

/** How much more a word counts in a heading: Pagefind's own numbers. */
const HEADINGS: Readonly<Record<string, number>> = { h1: 7, h2: 6, h3: 5, h4: 4, h5: 3, h6: 2 }

/** How much less it counts where it is a part of something, such as of `user.id`, and what such a thing looks like. */
const IN_COMPOUND = 0.5
const COMPOUND = /[\p{L}\p{N}][^\p{L}\p{N}]+[\p{L}\p{N}]/u

/** Pagefind's score of a word in running text that is found as it was typed. */
const SCORE = 512

function weightsOf({ anchors }: PlacedPage): ReadonlyMap<number, number> {
  const weights = new Map<number, number>()
  for (const { element, text, location } of anchors) {
    const weight = HEADINGS[element]
    if (weight === undefined) continue
    for (const index of text.split(/\s+/).keys()) weights.set(location + index, weight)
  }
  return weights
}

/**
 * Puts the places of frequent words on a page into its list of places, in place of those behind its end.
 *
 * @param frequent how each frequent word is written, by its number
 * @returns false where there is nothing to do
 */
export function restorePlaces(page: PlacedPage, frequent: readonly (readonly string[])[]): boolean {
  const places = page.weighted_locations
  const known = places.filter(({ location }) => location < BEYOND)
  if (known.length === places.length) return false
  const forms = new Set(places.flatMap(({ location }) => frequent[Math.floor((location - BEYOND) / STEP)] ?? []))
  const taken = new Set(known.map(({ location }) => location))
  const weights = weightsOf(page)
  for (const [location, word] of page.content.split(/\s+/).entries()) {
    if (taken.has(location) || !forms.has(letters(word))) continue
    const weight = weights.get(location) ?? (COMPOUND.test(word) ? IN_COMPOUND : 1)
    known.push({ location, weight, balanced_score: SCORE * weight ** 2 })
  }
  places.splice(0, places.length, ...known.sort((a, b) => a.location - b.location))
  return true
}
