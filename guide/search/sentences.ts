/** What a search led to. */
export interface Outcome {
  /** Pages that were found, with the filters. */
  count: number
  query: string
  /** Other names that were looked for as well. */
  names: readonly string[]
  /** Words that stand on no page. */
  unknown: readonly string[]
  /** What was looked for instead of a query that looks misspelled. */
  instead?: string
}

function list(words: readonly string[]): string {
  return words.map((word) => `“${word}”`).join(', ')
}

/** What is shown above the hits, and read out: how many there are, and what was not taken literally. */
export function outcomeSentence({ count, query, names, unknown, instead }: Outcome): string {
  const what = query === '' ? '' : ` for ${list([instead ?? query])}${instead ? `, not for ${list([query])}` : ''}`
  if (count === 0) return `Nothing found${what}.`
  const also = names.length > 0 ? `, also as ${list(names)}` : ''
  const none = unknown.length > 0 ? `, none with ${list(unknown)}` : ''
  return `${count === 1 ? '1 page' : `${count} pages`} found${what}${also}${none}.`
}
