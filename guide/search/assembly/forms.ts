import { letters } from '../letters.ts'

/** Stands for what is written without a letter. */
const NO_LETTERS = '_'

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

/** Says how a word is written at its places, and how often so: `key:20 keys:3`. */
export function packForms(forms: Iterable<string>): string {
  const counts = new Map<string, number>()
  for (const form of forms) counts.set(form, (counts.get(form) ?? 0) + 1)
  return [...counts].map(([form, count]) => `${form || NO_LETTERS}:${count}`).join(' ')
}

/** The opposite of `packForms`: forms with how often each is there. */
export function unpackForms(packed: string): [form: string, count: number][] {
  if (packed === '') return []
  return packed.split(' ').map((part) => {
    const [form = '', count] = part.split(':')
    return [form === NO_LETTERS ? '' : form, Number(count)]
  })
}
