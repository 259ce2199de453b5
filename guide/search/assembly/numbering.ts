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

/** Many numbers in few bytes. */
export type Numbers = Uint8Array | Uint16Array | Uint32Array

/** Numbers in as few bytes as the largest of them needs. */
export function narrow(numbers: readonly number[]): Numbers {
  let largest = 0
  for (const number of numbers) if (number > largest) largest = number
  if (largest < 256) return Uint8Array.from(numbers)
  return largest < 65_536 ? Uint16Array.from(numbers) : Uint32Array.from(numbers)
}

/** Gives numbers for numbers, such as those of a site for those of a pack. */
export function renumbered(numbers: Numbers, to: readonly number[]): Uint32Array {
  const made = new Uint32Array(numbers.length)
  for (let at = 0; at < numbers.length; at++) made[at] = to[numbers[at] ?? 0] ?? 0
  return made
}
