const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** Counts characters as a reader sees them: an emoji with a skin tone is one. */
export function countGraphemes(text: string): number {
  let count = 0
  for (const _ of segmenter.segment(text)) count++
  return count
}

/** The first characters of a text as a reader sees them; none is cut in two. */
export function firstGraphemes(text: string, most: number): string {
  let first = ''
  let count = 0
  for (const { segment } of segmenter.segment(text)) {
    if (++count > most) break
    first += segment
  }
  return first
}
