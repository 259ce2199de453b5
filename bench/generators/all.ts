import { eleventy } from './eleventy.ts'
import { fixproof } from './fixproof.ts'
import type { Generator } from './generator.ts'
import { starlight } from './starlight.ts'
import { vitepress } from './vitepress.ts'

/** In the order in which they take turns. */
export const GENERATORS: readonly Generator[] = [fixproof, starlight, vitepress, eleventy]

/** What the others are compared with. */
export const BASE = starlight.name

/**
 * The generators that were named by the beginnings of their names, in their own order.
 *
 * @throws RangeError naming the first that there is not
 */
export function chooseGenerators(names: readonly string[]): Generator[] {
  const isNamed = ({ name }: Generator, word: string) => name.toLowerCase().startsWith(word.toLowerCase())
  const unknown = names.find((word) => !GENERATORS.some((generator) => isNamed(generator, word)))
  if (unknown !== undefined) throw new RangeError(unknown)
  return GENERATORS.filter((generator) => names.some((word) => isNamed(generator, word)))
}
