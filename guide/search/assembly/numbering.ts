/** Numbers texts as they come: a site has millions of words, of which a few hundred thousand are different. */
export class Numbering {
  readonly #numbers = new Map<string, number>()
  readonly texts: string[] = []

  /** The number of a text. */
  of(text: string): number {
    const known = this.#numbers.get(text)
    if (known !== undefined) return known
    const number = this.texts.push(text) - 1
    this.#numbers.set(text, number)
    return number
  }
}
