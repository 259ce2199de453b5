import type { IndexList } from '../parts.ts'
import { byCharacters } from './order.ts'

/**
 * Cuts words into parts as Pagefind does: a part ends with the word that makes it large enough.
 *
 * @param sizes of the words, in the order of the index
 * @param size of a part, at least
 * @returns for each part its first word, and the one behind its last
 */
export function cutParts(sizes: Iterable<number>, size: number): [from: number, to: number][] {
  const parts: [number, number][] = []
  let [from, at, sum] = [0, 0, 0]
  for (const one of sizes) {
    at++
    sum += one
    if (sum < size) continue
    parts.push([from, at])
    from = at
    sum = 0
  }
  if (at > from) parts.push([from, at])
  return parts
}

/** The beginnings of two words up to where they differ. */
function beginnings(a: string, b: string): [string, string] {
  const [first, second] = [[...a], [...b]]
  const same = first.findIndex((character, index) => character !== second[index])
  const length = (same === -1 ? first.length : same) + 1
  return [first.slice(0, length).join(''), second.slice(0, length).join('')]
}

/** Shortens the first and last words of parts, as Pagefind does, to what tells them from those of their neighbours. */
export function shortenRanges(parts: IndexList[2]): IndexList[2] {
  const short = parts.map((part): IndexList[2][number] => [...part])
  for (const [index, part] of short.entries()) {
    const next = short[index + 1]
    if (!next) break
    const [to, from] = beginnings(part[1], next[0])
    if (byCharacters(to, part[0]) >= 0) part[1] = to
    next[0] = from
  }
  return short
}
