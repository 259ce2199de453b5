import { letters } from '../letters.ts'

/** How words are written, without punctuation: a page has the same ones again and again, and so have its neighbours. */
export class Spellings {
  readonly #known = new Map<string, string>()

  of(word: string): string {
    const known = this.#known.get(word)
    if (known !== undefined) return known
    const form = letters(word)
    this.#known.set(word, form)
    return form
  }
}

/** How the words of a page are written: of each word its forms, and in how many places it has each. */
export interface Forms<Form> {
  /** For each word how many forms it has. */
  ways: Uint16Array
  /** Those of all words, behind each other. */
  forms: ArrayLike<Form> & Iterable<Form>
  counts: Uint32Array
}

/** @param words for each word of a page how it is written at each of its places */
export function countForms(words: readonly (readonly string[])[]): Forms<string> & { forms: string[] } {
  const all = words.map((forms) => {
    const counts = new Map<string, number>()
    for (const form of forms) counts.set(form, (counts.get(form) ?? 0) + 1)
    return [...counts]
  })
  const flat = all.flat()
  return {
    ways: Uint16Array.from(all, ({ length }) => length),
    forms: flat.map(([form]) => form),
    counts: Uint32Array.from(flat, ([, count]) => count),
  }
}

/** Reads the forms of words, in the order of pages and of the words on them. */
export class FormReader {
  #of: Forms<number> | undefined
  #word = 0
  #from = 0

  /** Tells of each form of a word of a page. */
  read(of: Forms<number>, word: number, tell: (form: number, count: number) => void): void {
    if (this.#of !== of) [this.#of, this.#word, this.#from] = [of, 0, 0]
    while (this.#word < word) this.#from += of.ways[this.#word++] ?? 0
    const end = this.#from + (of.ways[word] ?? 0)
    for (let at = this.#from; at < end; at++) tell(of.forms[at] ?? 0, of.counts[at] ?? 0)
  }
}
