import { letters } from './letters.ts'
import { keyOf } from './word-file.ts'

/** The words of all pages in their order, which Pagefind counts places by. Each is a number: there are millions of them. */
export class PageWords {
  readonly #forms: string[] = []
  readonly #numbers = new Map<string, number>()
  readonly #pages: Uint32Array[] = []

  /** @param texts of the pages, in the order of the index */
  constructor(texts: Iterable<string>) {
    for (const text of texts) this.#pages.push(Uint32Array.from(text.split(/\s+/), (word) => this.#numberOf(word)))
  }

  #numberOf(word: string): number {
    const form = letters(word)
    const known = this.#numbers.get(form)
    if (known !== undefined) return known
    this.#numbers.set(form, this.#forms.length)
    return this.#forms.push(form) - 1
  }

  /** How the word at a place is written, without punctuation. */
  formAt(page: number, place: number): string {
    return this.#forms[this.#pages[page]?.[place] ?? -1] ?? ''
  }

  /** For each page the places of the words of phrases, of each phrase where it stands first. */
  placesOf(phrases: readonly string[]): ReadonlySet<number>[] {
    const keys = this.#forms.map(keyOf)
    const wanted = new Map<string, string[][]>()
    for (const phrase of phrases) {
      const words = phrase.split(/\s+/).map(keyOf)
      const [first = ''] = words
      if (words.length > 1) wanted.set(first, [...(wanted.get(first) ?? []), words])
    }
    const starts = keys.map((key) => wanted.get(key))
    return this.#pages.map((words) => {
      const places = new Set<number>()
      const found = new Set<string[]>()
      for (const [at, word] of words.entries()) {
        for (const phrase of starts[word] ?? []) {
          if (found.has(phrase) || !phrase.every((key, index) => keys[words[at + index] ?? -1] === key)) continue
          found.add(phrase)
          for (const index of phrase.keys()) places.add(at + index)
        }
      }
      return places
    })
  }
}
