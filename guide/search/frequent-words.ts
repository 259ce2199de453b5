import { BEYOND, placesOf } from './frequent-places.ts'
import type { PageWords } from './page-words.ts'
import type { IndexedWord } from './parts.ts'
import { packPlaces, unpackPlaces } from './places.ts'
import type { Place } from './places.ts'

/** How many places of a word the index keeps, some 18 KB. No word of a site of a hundred pages has as many. */
export const MOST_PLACES = 8000

/** A way to write a word is kept from this share of its places on: the others are compounds and names in code. */
const RAREST_FORM = 0.005

const TEXT_WEIGHT = 24
const MOST_WEIGHT = 255

/** How often a word stands on pages. */
export function countPlaces([, pages]: IndexedWord): number {
  return pages.reduce((sum, [, packed]) => sum + packed.filter((number) => number >= 0).length, 0)
}

/** How finely weights are told apart: by so many steps from one to its double. */
const STEPS = 4

/** What places weigh together, as one of few values, which compress well. */
function roundedWeight(places: readonly Place[]): number {
  const sum = places.reduce((total, { weight }) => total + weight, 0) / TEXT_WEIGHT
  return Math.round(TEXT_WEIGHT * 2 ** (Math.round(STEPS * Math.log2(sum)) / STEPS))
}

/** The places behind the end of a page that stand for others: as many as hold what those weigh. */
function restOf(number: number, others: readonly Place[]): Place[] {
  if (others.length === 0) return []
  const weight = roundedWeight(others)
  const [first, second] = placesOf(number)
  if (weight <= MOST_WEIGHT) return [{ at: first, weight }]
  return [
    { at: first, weight: MOST_WEIGHT },
    { at: second, weight: Math.min(MOST_WEIGHT, weight - MOST_WEIGHT) },
  ]
}

/** Takes the places of frequent words out of an index, and tells how these words are written. */
export class FrequentWords {
  readonly #words: PageWords
  readonly #numbers: ReadonlyMap<string, number>
  readonly #kept: readonly ReadonlySet<number>[]
  readonly #forms: Map<string, number>[]

  /**
   * @param frequent words of the index that have too many places
   * @param words of all pages
   * @param phrases whose places are kept, once a page: what is looked for as a phrase
   */
  constructor(frequent: readonly string[], words: PageWords, phrases: readonly string[]) {
    this.#words = words
    this.#numbers = new Map(frequent.map((word, number) => [word, number]))
    this.#kept = words.placesOf(phrases)
    this.#forms = frequent.map(() => new Map())
  }

  /** How each frequent word is written, by its number, when all parts have been thinned. */
  get forms(): string[][] {
    return this.#forms.map((counts) => {
      const all = [...counts.values()].reduce((sum, count) => sum + count, 0)
      const kept = [...counts].filter(([form, count]) => form !== '' && count >= RAREST_FORM * all)
      return kept.map(([form]) => form).sort()
    })
  }

  /** The word as the index keeps it. */
  thin(entry: IndexedWord): IndexedWord {
    const [word, pages, ...rest] = entry
    const number = this.#numbers.get(word)
    if (number === undefined) return entry
    let page = 0
    const thinned = pages.map(([step, packed, ...more]): IndexedWord[1][number] => {
      page += step
      return [step, this.#thinPage(number, page, unpackPlaces(packed)), ...more]
    })
    return [word, thinned, ...rest]
  }

  #thinPage(number: number, page: number, places: readonly Place[]): number[] {
    const counts = this.#forms[number] ?? new Map<string, number>()
    for (const { at } of places) {
      if (at >= BEYOND)
        throw new RangeError(`Page ${page} of the search index has more than ${BEYOND} words: split it.`)
      const form = this.#words.formAt(page, at)
      counts.set(form, (counts.get(form) ?? 0) + 1)
    }
    const kept = places.filter(({ at }) => this.#kept[page]?.has(at))
    const others = places.filter(({ at }) => !this.#kept[page]?.has(at))
    return packPlaces([...kept, ...restOf(number, others)])
  }
}
