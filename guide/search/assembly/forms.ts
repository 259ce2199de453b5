/** Remembers what was made of a word: a page has the same ones again and again, and so have its neighbours. */
export function remembered(make: (word: string) => string): (word: string) => string {
  const known = new Map<string, string>()
  return (word) => {
    const found = known.get(word)
    if (found !== undefined) return found
    const made = make(word)
    known.set(word, made)
    return made
  }
}

/** How the words of a page are written: of each word its forms, and in how many places it has each. */
export interface Forms<Form> {
  /** For each word how many forms it has. */
  ways: ArrayLike<number>
  /** Those of all words, behind each other. */
  forms: ArrayLike<Form>
  counts: ArrayLike<number>
}

/** The same as lists. */
export interface FormLists extends Forms<string> {
  ways: number[]
  forms: string[]
  counts: number[]
}

/** @param words for each word of a page how it is written at each of its places */
export function countForms(words: readonly (readonly string[])[]): FormLists {
  const [ways, all, counts]: [number[], string[], number[]] = [[], [], []]
  for (const forms of words) {
    const first = all.length
    for (const form of forms) {
      // Most words are written in one way, and few in many.
      const known = all.indexOf(form, first)
      const at = known === -1 ? all.push(form) - 1 : known
      counts[at] = (counts[at] ?? 0) + 1
    }
    ways.push(all.length - first)
  }
  return { ways, forms: all, counts }
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
