import { BEYOND } from '../frequent-places.ts'
import type { FrequentWords } from '../frequent-words.ts'
import { ByteReader, ByteWriter, LIST } from './bytes.ts'
import { FormReader } from './forms.ts'
import type { SitePage } from './site-pages.ts'
import { beginPage } from './variants.ts'

/** The postings of frequent words, thinned. */
export class ThinnedPostings {
  readonly #frequent: FrequentWords
  readonly #numbers: ReadonlyMap<number, number>
  readonly #words = new Map<number, { bytes: ByteWriter; last: number }>()
  readonly #kept: readonly (readonly number[])[]
  readonly #forms = new FormReader()
  /** The places that are kept on the page that is thinned. */
  readonly #marks = new Uint8Array(BEYOND)
  #marked = -1

  /**
   * @param words that are frequent, by their numbers among these
   * @param kept of each page: the places that are kept
   */
  constructor(frequent: FrequentWords, words: readonly number[], kept: readonly (readonly number[])[]) {
    this.#frequent = frequent
    this.#numbers = new Map(words.map((word, number) => [word, number]))
    this.#kept = kept
  }

  #mark(page: number): void {
    if (this.#marked === page) return
    for (const place of this.#kept[this.#marked] ?? []) this.#marks[place] = 0
    for (const place of this.#kept[page] ?? []) this.#marks[place] = 1
    this.#marked = page
  }

  /** @param line which of the words of its page it is */
  add(word: number, page: number, of: SitePage, posting: Buffer, hasMeta: boolean, line: number): void {
    this.#mark(page)
    const number = this.#numbers.get(word) ?? 0
    this.#forms.read(of.forms, line, (form, count) => this.#frequent.countForm(number, form, count))
    const reader = new ByteReader(posting)
    const places = this.#frequent.thin(number, reader, this.#marks)
    const known = this.#words.get(word) ?? { bytes: new ByteWriter(), last: 0 }
    this.#words.set(word, known)
    beginPage(known.bytes, page - known.last)
    known.bytes.copy(places)
    known.bytes.copy(posting, reader.at)
    if (!hasMeta) known.bytes.head(LIST, 0)
    known.last = page
  }

  of(word: number): Buffer | undefined {
    return this.#words.get(word)?.bytes.written()
  }
}
