/** Where a word stands on a page, and how much it counts there: 24 in running text, more in a heading, less in a compound. */
export interface Place {
  at: number
  weight: number
}

/**
 * Reads the places of a word on a page as a part of the index has them: a negative number says how much those after it
 * count, and each is told by how far it is from the one before (`decode_pages` in Pagefind's index.rs).
 */
export function unpackPlaces(packed: readonly number[]): Place[] {
  const places: Place[] = []
  let [weight, at] = [24, 0]
  for (const number of packed) {
    if (number < 0) [weight, at] = [-1 - number, 0]
    else places.push({ at: (at += number), weight })
  }
  return places
}

/** The opposite of `unpackPlaces`. */
export function packPlaces(places: readonly Place[]): number[] {
  const packed: number[] = []
  let last: number | undefined
  let from = 0
  for (const { at, weight } of places) {
    if (weight !== last) {
      packed.push(-1 - weight)
      from = 0
    }
    packed.push(at - from)
    last = weight
    from = at
  }
  return packed
}
