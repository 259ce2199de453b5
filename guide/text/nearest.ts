/**
 * Counts the single edits (insert, delete, replace, swap of neighbours) that turn one word into the other.
 * Stops counting above `limit` and returns `limit + 1` then.
 */
export function editDistance(a: string, b: string, limit = Infinity): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1
  let before: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let row = 1; row <= a.length; row++) {
    const next = [row]
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1]
      let edits = Math.min(
        (last[column - 1] ?? 0) + (same ? 0 : 1),
        (last[column] ?? 0) + 1,
        (next[column - 1] ?? 0) + 1,
      )
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]
      if (swapped) edits = Math.min(edits, (before[column - 2] ?? 0) + 1)
      next.push(edits)
    }
    if (Math.min(...next) > limit) return limit + 1
    before = last
    last = next
  }
  return last[b.length] ?? 0
}

/** How many characters both words begin with. */
function sharedStart(a: string, b: string): number {
  let length = 0
  while (length < a.length && a[length] === b[length]) length++
  return length
}

/**
 * The candidate that was probably meant: at most a third of what follows the shared start differs, or, failing that,
 * the shortest candidate that begins with the word. Case is ignored. `undefined` when nothing is near.
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const wanted = word.toLowerCase()
  if (wanted.length < 3) return undefined
  let fewest = Infinity
  let found: string | undefined
  let longer: string | undefined
  for (const candidate of candidates) {
    const offered = candidate.toLowerCase()
    // Of two paths in one folder only the names count.
    const shared = sharedStart(wanted, offered)
    const limit = Math.max(1, Math.floor((wanted.length - shared) / 3))
    const edits = editDistance(wanted.slice(shared), offered.slice(shared), limit)
    if (edits <= limit && edits < fewest) {
      fewest = edits
      found = candidate
    }
    const begins = offered.startsWith(wanted)
    if (begins && (longer === undefined || candidate.length < longer.length)) longer = candidate
  }
  return found ?? longer
}
