import { frequentFinds } from '../word-file.ts'
import { Numbering } from './numbering.ts'
import type { Pack, PackedPage } from './pack.ts'

/** A page of which the words are numbers of the site's. */
export interface SitePage extends Pick<
  PackedPage,
  'url' | 'length' | 'fields' | 'filters' | 'variants' | 'forms' | 'digest' | 'words'
> {
  fragment: Buffer
  postings: Buffer
}

/** The pages of a site, as much of them as its index needs, and the words of all. In whatever order they come: it is by address. */
export class SitePages {
  readonly #words = new Numbering()
  readonly #keys = new Numbering()
  readonly #forms = new Numbering()
  readonly #finds: number[] = []
  readonly #pages: SitePage[] = []

  /** @param isWanted tells of a page whether it is one of the site's: there are pages in packs that were changed since */
  add(pack: Pack, isWanted: (name: string) => boolean): void {
    const words = pack.words.map((word) => this.#words.of(word))
    const keys = pack.keys.map((key) => this.#keys.of(key))
    const forms = pack.forms.map((form) => this.#forms.of(form))
    for (const page of pack.pages) {
      if (!isWanted(page.name)) continue
      const { url, length, fields, filters, variants, digest } = page
      // Copies: what was read may be a view of the whole pack.
      const [fragment, postings] = [Buffer.from(page.fragment), Buffer.from(page.postings)]
      const own = page.words.map((word) => words[word] ?? 0)
      const spelled = { ...page.forms, forms: Uint32Array.from(page.forms.forms, (form) => forms[form] ?? 0) }
      const known = { url, length, fields, filters, variants, digest, forms: spelled }
      this.#pages.push({ ...known, fragment, words: own, postings })
      for (let line = 0; line < page.keys.length; line++) {
        const number = keys[page.keys[line] ?? 0] ?? 0
        this.#finds[number] = (this.#finds[number] ?? 0) + (page.counts[line] ?? 0)
      }
    }
  }

  /** In the order of the index. */
  sorted(): SitePage[] {
    return this.#pages.sort((a, b) => (a.url < b.url ? -1 : 1))
  }

  /** The words by their numbers; some may be on no page. */
  get words(): readonly string[] {
    return this.#words.texts
  }

  /** The ways to write words, by their numbers. */
  get forms(): readonly string[] {
    return this.#forms.texts
  }

  /** How often frequent words stand on all pages. */
  finds(): Record<string, number> {
    return frequentFinds(this.#keys.texts.map((key, number) => [key, this.#finds[number] ?? 0] as const))
  }
}
