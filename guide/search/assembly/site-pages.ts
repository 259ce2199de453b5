import { frequentFinds } from '../word-file.ts'
import type { Forms } from './forms.ts'
import { Numbering, renumbered } from './numbering.ts'
import type { Pack, PackedPage } from './pack.ts'

/** A page of which the words are numbers of the site's. */
export interface SitePage extends Pick<PackedPage, 'url' | 'length' | 'fields' | 'filters' | 'variants' | 'digest'> {
  words: Uint32Array
  forms: Forms<number>
  fragment: Buffer
  postings: Buffer
}

/** What was read may be a view of the whole pack, which would stay. */
const copyOf = (bytes: Uint8Array): Buffer => Buffer.from(bytes.slice().buffer)

/** The pages of a site, as much of them as its index needs, and the words of all. In whatever order they come: it is by address. */
export class SitePages {
  readonly #texts = new Numbering()
  readonly #finds: number[] = []
  readonly #pages: SitePage[] = []

  /** @param isWanted tells of a page whether it is one of the site's: there are pages in packs that were changed since */
  add(pack: Pack, isWanted: (name: string) => boolean): void {
    const numbers = pack.texts.map((text) => this.#texts.of(text))
    for (const page of pack.pages) {
      if (!isWanted(page.name)) continue
      const { url, length, fields, filters, digest } = page
      const [fragment, postings] = [copyOf(page.fragment), copyOf(page.postings)]
      const variants = page.variants.map((variant) => ({ ...variant, posting: variant.posting.slice() }))
      const { ways, forms, counts } = page.forms
      this.#pages.push({
        ...{ url, length, fields, filters, variants, digest, fragment, postings },
        words: renumbered(page.words, numbers),
        forms: { ways: ways.slice(), forms: renumbered(forms, numbers), counts: counts.slice() },
      })
      for (let line = 0; line < page.keys.length; line++) {
        const number = numbers[page.keys[line] ?? 0] ?? 0
        this.#finds[number] = (this.#finds[number] ?? 0) + (page.counts[line] ?? 0)
      }
    }
  }

  /** In the order of the index. */
  sorted(): SitePage[] {
    return this.#pages.sort((a, b) => (a.url < b.url ? -1 : 1))
  }

  /** Words and ways to write them by their numbers; not all are words of the index. */
  get texts(): readonly string[] {
    return this.#texts.texts
  }

  /** How often frequent words stand on all pages. */
  finds(): Record<string, number> {
    return frequentFinds(this.#texts.texts.map((key, number) => [key, this.#finds[number] ?? 0] as const))
  }
}
