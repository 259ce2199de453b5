import { keyOf } from '../word-file.ts'

/** Finds phrases in texts by their words, each of which may be in the plural. */
export class PhraseFinder {
  readonly #phrases = new Map<string, string[][]>()
  readonly #keys = new Map<string, string>()

  /** @param phrases what is a word is left out */
  constructor(phrases: readonly string[]) {
    for (const phrase of phrases) {
      const words = phrase.split(/\s+/).map(keyOf)
      const [first = ''] = words
      if (words.length > 1) this.#phrases.set(first, [...(this.#phrases.get(first) ?? []), words])
    }
  }

  #keyOf(word: string): string {
    const known = this.#keys.get(word)
    if (known !== undefined) return known
    const key = keyOf(word)
    this.#keys.set(word, key)
    return key
  }

  /** The places of the words of phrases in a text, of each phrase where it stands first; in order. */
  placesIn(text: string): number[] {
    const keys = text.split(/\s+/).map((word) => this.#keyOf(word))
    const places = new Set<number>()
    const found = new Set<string[]>()
    for (const [at, key] of keys.entries()) {
      for (const phrase of this.#phrases.get(key) ?? []) {
        if (found.has(phrase) || !phrase.every((word, index) => keys[at + index] === word)) continue
        found.add(phrase)
        for (const index of phrase.keys()) places.add(at + index)
      }
    }
    return [...places].sort((a, b) => a - b)
  }
}
