/** A word of a text without its punctuation, in lower case: as it is compared with another. */
export function letters(word: string): string {
  return word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
}
