const MOST = 5

/** Longer than anything that is typed to find something. */
const LONGEST = 80

/** Reads the searches that were kept, the last one first. What is stored can be anything. */
export function readRecent(stored: string | null): string[] {
  try {
    const value: unknown = JSON.parse(stored ?? '[]')
    if (!Array.isArray(value)) return []
    return value
      .filter((entry) => typeof entry === 'string' && entry !== '' && entry.length <= LONGEST)
      .slice(0, MOST) as string[]
  } catch {
    return []
  }
}

/** The searches with one more, as they are stored; the same words in another case are the same search. */
export function withRecent(recent: readonly string[], query: string): string[] {
  const text = query.trim().replace(/\s+/g, ' ')
  if (text === '' || text.length > LONGEST) return [...recent]
  return [text, ...recent.filter((entry) => entry.toLowerCase() !== text.toLowerCase())].slice(0, MOST)
}
