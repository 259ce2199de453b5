import { countGraphemes, firstGraphemes } from './graphemes.ts'

/**
 * Shortens a text at a word boundary and says so with an ellipsis. Where the first word alone is too long, as in
 * writing without spaces, the cut is within it.
 *
 * @param most how many characters the result may have, the ellipsis included
 */
export function shorten(text: string, most: number): string {
  if (countGraphemes(text) <= most) return text
  let short = ''
  for (const word of text.split(/\s+/)) {
    const longer = short ? `${short} ${word}` : word
    if (countGraphemes(longer) > most - 1) break
    short = longer
  }
  if (!short) short = firstGraphemes(text.trim(), most - 1)
  return `${short.replace(/[\s,;:.\-–—]+$/, '')}…`
}
