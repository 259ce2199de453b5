import { unpackForms } from './assembly/forms.ts'
import { BEYOND, placesOf } from './frequent-places.ts'
import { packPlaces, unpackPlaces } from './places.ts'
import type { Place } from './places.ts'

/** How many places of a word the index keeps, some 18 KB. No word of a site of a hundred pages has as many. */
export const MOST_PLACES = 8000

/** A way to write a word is kept from this share of its places on: the others are compounds and names in code. */
const RAREST_FORM = 0.005

const TEXT_WEIGHT = 24
const MOST_WEIGHT = 255

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

const NOTHING: ReadonlySet<number> = new Set()

/** Takes the places of frequent words out of an index, and tells how these words are written. */
export class FrequentWords {
  readonly #numbers: ReadonlyMap<string, number>
  readonly #forms: Map<string, number>[]

  /** @param frequent words of the index that have too many places */
  constructor(frequent: readonly string[]) {
    const sorted = frequent.toSorted()
    this.#numbers = new Map(sorted.map((word, number) => [word, number]))
    this.#forms = sorted.map(() => new Map())
  }

  /** How each frequent word is written, by its number, when all pages have been thinned. */
  get forms(): string[][] {
    return this.#forms.map((counts) => {
      const all = [...counts.values()].reduce((sum, count) => sum + count, 0)
      const kept = [...counts].filter(([form, count]) => form !== '' && count >= RAREST_FORM * all)
      return kept.map(([form]) => form).sort()
    })
  }

  /**
   * The places of a frequent word on a page as the index keeps them.
   *
   * @param packed places, as the index has them
   * @param forms how the word is written there, see `packForms`
   * @param kept places on the page that are kept: what is looked for as a phrase
   */
  thin(word: string, packed: readonly number[], forms: string, kept = NOTHING): number[] {
    const number = this.#numbers.get(word) ?? 0
    const counts = this.#forms[number] ?? new Map<string, number>()
    for (const [form, count] of unpackForms(forms)) counts.set(form, (counts.get(form) ?? 0) + count)
    const places = unpackPlaces(packed)
    if (places.some(({ at }) => at >= BEYOND)) throw new RangeError(`A page has more than ${BEYOND} words: split it.`)
    if (kept.size === 0) return packPlaces(restOf(number, places))
    const others = places.filter(({ at }) => !kept.has(at))
    return packPlaces([...places.filter(({ at }) => kept.has(at)), ...restOf(number, others)])
  }
}
