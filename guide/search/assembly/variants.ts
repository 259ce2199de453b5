import { ByteReader, ByteWriter, LIST, NUMBER } from './bytes.ts'
import { byCharacters } from './order.ts'
import { measure, PostingReader, renumberFields } from './posting.ts'
import type { SitePage } from './site-pages.ts'

/** The pages of a way to write a word with accents. */
interface VariantPages {
  pages: number
  size: number
  last: number
  bytes: ByteWriter
}

/** Begins a page of a word: how far it is from the one before. Its two lists of places follow. */
export function beginPage(to: ByteWriter, step: number): void {
  to.head(LIST, 3)
  to.head(NUMBER, step)
}

/** How words are written with accents, by the numbers of the words: of most words nothing. */
export class Variants {
  readonly #words = new Map<number, Map<string, VariantPages>>()

  add(page: number, { words, variants }: SitePage, fieldNumbers: readonly number[]): void {
    for (const { word, form, posting } of variants) {
      const forms = this.#formsOf(words[word] ?? 0)
      const found = forms.get(form) ?? { pages: 0, size: 0, last: 0, bytes: new ByteWriter() }
      forms.set(form, found)
      const reader = new PostingReader(Buffer.from(posting))
      reader.next()
      const bytes = Buffer.from(posting.subarray(reader.start, reader.end))
      const at = new ByteReader(bytes)
      const extent = { size: 0, places: 0 }
      measure(at, reader.hasMeta, extent)
      if (reader.hasMeta) {
        const meta = new ByteReader(bytes)
        meta.skipNumbers()
        renumberFields(bytes, meta.at, fieldNumbers)
      }
      beginPage(found.bytes, page - found.last)
      found.bytes.copy(bytes)
      if (!reader.hasMeta) found.bytes.head(LIST, 0)
      found.pages++
      found.size += extent.size
      found.last = page
    }
  }

  #formsOf(word: number): Map<string, VariantPages> {
    const known = this.#words.get(word)
    if (known) return known
    const forms = new Map<string, VariantPages>()
    this.#words.set(word, forms)
    return forms
  }

  /** How much the forms of a word add to the size of a part, as Pagefind counts it. */
  sizeOf(word: number): number {
    const forms = this.#words.get(word)
    if (!forms) return 0
    return [...forms.values()].reduce((sum, { size }) => sum + size, forms.size)
  }

  write(to: ByteWriter, word: number): void {
    const forms = [...(this.#words.get(word) ?? [])].sort(([a], [b]) => byCharacters(a, b))
    to.head(LIST, forms.length)
    for (const [form, { pages, bytes }] of forms) {
      to.head(LIST, 2)
      to.text(form)
      to.head(LIST, pages)
      to.copy(bytes.written())
    }
  }
}
