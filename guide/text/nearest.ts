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

/**
 * The candidate that was probably meant: at most a third of the word differs, or, failing that, the shortest
 * candidate that begins with the word. Case is ignored. `undefined` when nothing is near.
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const wanted = word.toLowerCase()
  let fewest = wanted.length < 3 ? 0 : Math.floor(wanted.length / 3)
  let found: string | undefined
  let longer: string | undefined
  for (const candidate of candidates) {
    const offered = candidate.toLowerCase()
    const edits = editDistance(wanted, offered, fewest)
    if (edits < fewest || (edits === fewest && found === undefined)) {
      fewest = edits
      found = candidate
    }
    const begins = wanted.length > 2 && offered.startsWith(wanted)
    if (begins && (longer === undefined || candidate.length < longer.length)) longer = candidate
  }
  return found ?? longer
}
