import type { ByteWriter } from './bytes.ts'
import { ByteReader, NEGATIVE, NUMBER, SHORT } from './bytes.ts'

/**
 * Where a word stands on a page, in bytes that are put into the index as they are: a number, the list of places on the page
 * and that of places in its metadata, which is left out where it is empty. The number is twice the bytes that follow, and one
 * more where metadata follows.
 */

/** The empty list of CBOR. */
export const EMPTY_LIST = 0x80

/** Writes a posting from the two lists that Pagefind has written behind each other: in `from`, up to `meta`, up to `end`. */
export function writePosting(to: ByteWriter, from: Buffer, start: number, meta: number, end: number): void {
  const hasMeta = end - meta > 1
  const last = hasMeta ? end : meta
  to.head(NUMBER, 2 * (last - start) + Number(hasMeta))
  to.copy(from, start, last)
}

/** Writes that a word does not stand on the page as it is, only with accents. */
export function writeNoPosting(to: ByteWriter): void {
  to.head(NUMBER, 0)
}

/** Reads the postings of a page one after the other. */
export class PostingReader {
  readonly #reader: ByteReader
  /** Of the posting that was read: its first byte and the one behind its last; equal where the word has no place. */
  start = 0
  end = 0
  hasMeta = false

  constructor(postings: Buffer) {
    this.#reader = new ByteReader(postings)
  }

  next(): void {
    const head = this.#reader.head()
    this.hasMeta = head % 2 === 1
    this.start = this.#reader.at
    this.end = this.#reader.at = this.start + (head >> 1)
  }
}

/** How much a posting adds to the size of a part, as Pagefind counts it, and in how many places its word stands. */
export interface Extent {
  size: number
  places: number
}

/** Measures the posting at a place of some bytes. The result is written into `into`: millions are measured. */
export function measure(reader: ByteReader, hasMeta: boolean, into: Extent): void {
  const numbers = reader.head()
  let places = 0
  for (let left = numbers; left > 0; left--) {
    reader.head()
    if (reader.kind === NUMBER) places++
  }
  into.places = places
  into.size = 1 + numbers + (hasMeta ? reader.head() : 0)
}

/**
 * Names the fields of metadata anew, in place. A field is told by a number below zero in front of its places.
 *
 * @param at where the list of places in metadata begins
 * @param numbers of a field → what it is to be
 */
export function renumberFields(bytes: Buffer, at: number, numbers: readonly number[]): void {
  const reader = new ByteReader(bytes, at)
  for (let left = reader.head(); left > 0; left--) {
    const start = reader.at
    const field = reader.head()
    if (reader.kind !== NEGATIVE) continue
    const number = numbers[field]
    if (number === undefined || number < 0 || number >= SHORT || field >= SHORT)
      throw new RangeError(
        `The pages have more than ${SHORT} kinds of metadata, and the search index has no room for more.`,
      )
    bytes[start] = (NEGATIVE << 5) | number
  }
}
