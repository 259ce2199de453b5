const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** Counts characters as a reader sees them: an emoji with a skin tone is one. */
export function countGraphemes(text: string): number {
  let count = 0
  for (const _ of segmenter.segment(text)) count++
  return count
}
