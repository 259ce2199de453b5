/**
 * Words that are on every page, whatever it is about: they tell nothing, and their parts of the index are the largest.
 */
const COMMON = new Set(
  (
    'a about all am an and any are as at be been but by can could did do does for from get had has have how i if in ' +
    'into is it its me my of on or our should so some than that the their them then there these they this those to was ' +
    'we were what when where which who why will with would you your'
  ).split(' '),
)

/** A letter alone is the beginning of thousands of words. */
const SHORTEST = 2

/**
 * What is asked of the index for a query: its telling words, or all of it where it has none. A phrase in quotes is meant
 * as it stands.
 *
 * @param query as it was typed
 * @returns an empty text for what is too short to be looked for
 */
export function searchTerm(query: string): string {
  const text = query.trim().replace(/\s+/g, ' ')
  if (/^".*"$/.test(text)) return text
  const words = text.split(' ').filter((word) => word.replace(/[^\p{L}\p{N}]/gu, '').length >= SHORTEST)
  const telling = words.filter((word) => !COMMON.has(word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')))
  return (telling.length > 0 ? telling : words).join(' ')
}
