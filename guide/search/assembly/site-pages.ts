import { frequentFinds } from '../word-file.ts'
import { Numbering } from './numbering.ts'
import type { PageRecord } from './page-record.ts'
import { linesOf } from './page-record.ts'

/** A page of which the words are numbers. */
export interface SitePage extends Pick<PageRecord, 'url' | 'length' | 'fields' | 'filters' | 'variants' | 'forms'> {
  digest: string
  fragment: Buffer
  words: Uint32Array
  postings: Buffer
}

/** The pages of a site, as much of them as its index needs, and the words of all. In whatever order they come: it is by address. */
export class SitePages {
  readonly #words = new Numbering()
  readonly #keys = new Numbering()
  readonly #finds: number[] = []
  readonly #pages: SitePage[] = []

  add(record: PageRecord): void {
    const { url, length, fields, filters, variants, forms, digest } = record
    const words = Uint32Array.from(linesOf(record.words), (word) => this.#words.of(word))
    // Copies: what was read may be a view of the whole file.
    const [fragment, postings] = [Buffer.from(record.fragment), Buffer.from(record.postings)]
    this.#pages.push({ url, length, fields, filters, variants, forms, digest, fragment, words, postings })
    for (const [line, key] of linesOf(record.keys).entries()) {
      const number = this.#keys.of(key)
      this.#finds[number] = (this.#finds[number] ?? 0) + (record.counts[line] ?? 0)
    }
  }

  /** In the order of the index. */
  sorted(): SitePage[] {
    return this.#pages.sort((a, b) => (a.url < b.url ? -1 : 1))
  }

  /** The words by their numbers. */
  get words(): readonly string[] {
    return this.#words.texts
  }

  /** How often frequent words stand on all pages. */
  finds(): Record<string, number> {
    return frequentFinds(this.#keys.texts.map((key, number) => [key, this.#finds[number] ?? 0] as const))
  }
}
