import { countGraphemes } from './graphemes.ts'

/**
 * Shortens a text at a word boundary and says so with an ellipsis.
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
  return `${short.replace(/[\s,;:.\-–—]+$/, '')}…`
}
