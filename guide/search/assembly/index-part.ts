import { createHash } from 'node:crypto'

/** A file of the index, by its path below the folder of it. */
export interface IndexPart {
  path: string
  content: Uint8Array
}

const FEWEST_DIGITS = 7

export function digestOf(content: Uint8Array): string {
  return createHash('sha256').update(content).digest('hex')
}

/** Gives files names for what is in them, as browsers keep what they have by name. */
export class PartNames {
  readonly #language: string
  readonly #taken = new Set<string>()

  constructor(language: string) {
    this.#language = language
  }

  /** The language and a digest, as long as it must be. @param digest in hexadecimal digits */
  nameOf(digest: string): string {
    let digits = FEWEST_DIGITS
    while (this.#taken.has(digest.slice(0, digits))) digits++
    const name = digest.slice(0, digits)
    this.#taken.add(name)
    return `${this.#language}_${name}`
  }
}
