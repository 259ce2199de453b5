/** Between these are the units of which UTF-16 makes characters in pairs. */
const FIRST_OF_PAIRS = Number.parseInt('D800', 16)
const FIRST_BEHIND = Number.parseInt('E000', 16)
const BEHIND = 2 ** 16 - FIRST_BEHIND

/** Puts what UTF-16 writes in two units behind all others, as UTF-8 does. */
function rank(unit: number): number {
  if (unit < FIRST_OF_PAIRS) return unit
  return unit < FIRST_BEHIND ? unit + BEHIND : unit - (FIRST_BEHIND - FIRST_OF_PAIRS)
}

/** The order of texts by their characters, in which Pagefind has its words: that of `<` is another for rare characters. */
export function byCharacters(a: string, b: string): number {
  const length = Math.min(a.length, b.length)
  for (let at = 0; at < length; at++) {
    const difference = rank(a.charCodeAt(at)) - rank(b.charCodeAt(at))
    if (difference !== 0) return difference
  }
  return a.length - b.length
}
