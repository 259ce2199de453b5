import { type ByteReader, ByteWriter, NEGATIVE } from './assembly/bytes.ts'
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
function roundedWeight(sum: number): number {
  return Math.round(TEXT_WEIGHT * 2 ** (Math.round(STEPS * Math.log2(sum / TEXT_WEIGHT)) / STEPS))
}

/** The places behind the end of a page that stand for others: as many as hold what those weigh. */
function restOf(number: number, sum: number): Place[] {
  if (sum === 0) return []
  const weight = roundedWeight(sum)
  const [first, second] = placesOf(number)
  if (weight <= MOST_WEIGHT) return [{ at: first, weight }]
  return [
    { at: first, weight: MOST_WEIGHT },
    { at: second, weight: Math.min(MOST_WEIGHT, weight - MOST_WEIGHT) },
  ]
}

/** The places that are kept, and what stands for the others. */
function withRest(number: number, places: readonly Place[], kept: Uint8Array): Place[] {
  const others = places.filter(({ at }) => !kept[at])
  const sum = others.reduce((total, { weight }) => total + weight, 0)
  return [...places.filter(({ at }) => kept[at]), ...restOf(number, sum)]
}

function bytesOf(places: readonly Place[]): Buffer {
  const writer = new ByteWriter()
  writer.numbers(packPlaces(places))
  return Buffer.from(writer.written())
}

/** Takes the places of frequent words out of an index, and tells how these words are written. */
export class FrequentWords {
  readonly #counts: Map<number, number>[]
  readonly #rests: Map<number, Buffer>[]

  /** @param count how many words of the index have too many places: each has a number, in their order */
  constructor(count: number) {
    this.#counts = Array.from({ length: count }, () => new Map())
    this.#rests = Array.from({ length: count }, () => new Map())
  }

  /** Counts how a word is written. */
  countForm(number: number, form: number, count: number): void {
    const counts = this.#counts[number]
    counts?.set(form, (counts.get(form) ?? 0) + count)
  }

  /** How each frequent word is written, by its number, when all has been counted. @param texts of the forms */
  forms(texts: readonly string[]): string[][] {
    return this.#counts.map((counts) => {
      const all = [...counts.values()].reduce((sum, count) => sum + count, 0)
      const forms = [...counts].map(([form, count]) => [texts[form] ?? '', count] as const)
      return forms.flatMap(([form, count]) => (form !== '' && count >= RAREST_FORM * all ? [form] : [])).sort()
    })
  }

  /**
   * The places of a frequent word on a page as the index keeps them, as bytes. There are millions, so places become objects
   * only where some are kept.
   *
   * @param reader before the places, as the index has them; behind them in the end
   * @param kept not 0 for a place on the page that is kept, as it is looked for as part of a phrase
   */
  thin(number: number, reader: ByteReader, kept: Uint8Array): Buffer {
    const start = reader.at
    let [sum, weight, at, isKept] = [0, TEXT_WEIGHT, 0, false]
    for (let left = reader.head(); left > 0; left--) {
      const value = reader.head()
      if (reader.kind === NEGATIVE) {
        weight = value
        at = 0
        continue
      }
      at += value
      if (at >= BEYOND) throw new RangeError(`A page has more than ${BEYOND} words: split it.`)
      isKept ||= kept[at] !== 0
      sum += weight
    }
    if (!isKept) return this.#rest(number, sum)
    reader.at = start
    return bytesOf(withRest(number, unpackPlaces(reader.numbers()), kept))
  }

  /** Most pages have what others have. */
  #rest(number: number, sum: number): Buffer {
    const known = this.#rests[number]?.get(sum)
    if (known) return known
    const bytes = bytesOf(restOf(number, sum))
    this.#rests[number]?.set(sum, bytes)
    return bytes
  }
}
