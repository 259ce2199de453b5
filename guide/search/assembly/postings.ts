import { ByteReader, headLength, LIST, NUMBER, writeHead } from './bytes.ts'
import { EMPTY_LIST, measure, PostingReader, renumberFields } from './posting.ts'
import type { SitePage } from './site-pages.ts'

/** Of each word by its number: on how many pages it stands, in how many places, and how much room its postings need. */
export interface Extents {
  pages: Uint32Array
  places: Uint32Array
  /** As Pagefind counts the size of a part. */
  sizes: Uint32Array
  bytes: Uint32Array
}

/** Adds up what the postings of all pages come to. */
export function measurePostings(pages: readonly SitePage[], words: number): Extents {
  const numbers = () => new Uint32Array(words)
  const extents: Extents = { pages: numbers(), places: numbers(), sizes: numbers(), bytes: numbers() }
  const last = numbers()
  const extent = { size: 0, places: 0 }
  for (const [page, { words: own, postings }] of pages.entries()) {
    const reader = new PostingReader(postings)
    const bytes = new ByteReader(postings)
    for (const word of own) {
      reader.next()
      if (reader.start === reader.end) continue
      bytes.at = reader.start
      measure(bytes, reader.hasMeta, extent)
      extents.pages[word] = (extents.pages[word] ?? 0) + 1
      extents.places[word] = (extents.places[word] ?? 0) + extent.places
      extents.sizes[word] = (extents.sizes[word] ?? 0) + extent.size
      const length = 1 + headLength(page - (last[word] ?? 0)) + reader.end - reader.start + Number(!reader.hasMeta)
      extents.bytes[word] = (extents.bytes[word] ?? 0) + length
      last[word] = page
    }
  }
  return extents
}

/** The postings of all pages, those of each word behind each other as a part of the index has them. */
export class GatheredPostings {
  readonly #bytes: Buffer
  readonly #ends: Float64Array
  readonly #lengths: Uint32Array

  /**
   * @param numberings of each page: the numbers of its fields of metadata → those of the site's
   * @param tell is given the postings of words that have no room
   */
  constructor(
    pages: readonly SitePage[],
    lengths: Uint32Array,
    numberings: readonly (readonly number[])[],
    tell: (word: number, page: number, of: SitePage, posting: Buffer, hasMeta: boolean, line: number) => void,
  ) {
    this.#lengths = lengths
    this.#ends = new Float64Array(lengths.length)
    let sum = 0
    for (const [word, length] of lengths.entries()) {
      this.#ends[word] = sum
      sum += length
    }
    this.#bytes = Buffer.allocUnsafe(sum)
    const last = new Uint32Array(lengths.length)
    for (const [page, of] of pages.entries()) {
      const { words, postings } = of
      const reader = new PostingReader(postings)
      const numbering = numberings[page] ?? []
      const isOther = numbering.some((number, index) => number !== index)
      for (let line = 0; line < words.length; line++) {
        const word = words[line] ?? 0
        reader.next()
        const { start, end, hasMeta } = reader
        if (start === end) continue
        if (hasMeta && isOther) {
          const meta = new ByteReader(postings, start)
          meta.skipNumbers()
          renumberFields(postings, meta.at, numbering)
        }
        if (lengths[word] === 0) {
          tell(word, page, of, postings.subarray(start, end), hasMeta, line)
          continue
        }
        this.#add(word, page - (last[word] ?? 0), postings, start, end, hasMeta)
        last[word] = page
      }
    }
  }

  #add(word: number, step: number, from: Buffer, start: number, end: number, hasMeta: boolean): void {
    const bytes = this.#bytes
    let at = this.#ends[word] ?? 0
    bytes[at++] = (LIST << 5) | 3
    at = writeHead(bytes, at, NUMBER, step)
    // Most are few bytes, for which a call of `copy` takes longer.
    for (let index = start; index < end; index++) bytes[at++] = from[index] ?? 0
    if (!hasMeta) bytes[at++] = EMPTY_LIST
    this.#ends[word] = at
  }

  /** The postings of a word. */
  of(word: number): Buffer {
    const end = this.#ends[word] ?? 0
    return this.#bytes.subarray(end - (this.#lengths[word] ?? 0), end)
  }
}
