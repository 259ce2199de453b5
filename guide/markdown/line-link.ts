/** Lines of a fence that a link names. */
export interface LineLink {
  /** Id of the fence. */
  id: string
  /** Numbers of the first and the last line, from 1. */
  from: number
  to: number
  /** What stands behind the id, such as `-L3-L5`. */
  suffix: string
}

/** Ids of fences have no capital letter, so nothing else ends like this. */
const LINES = /^(.+?)(-L([1-9]\d{0,4})(?:-L([1-9]\d{0,4}))?)$/

/**
 * Reads the fragment of a link to lines of code: `code--notes-sql-L3` or `code--notes-sql-L3-L5`.
 *
 * @param fragment decoded, without `#`
 * @returns undefined for every other fragment
 */
export function readLineLink(fragment: string): LineLink | undefined {
  const [, id, suffix = '', first = '', last = first] = LINES.exec(fragment) ?? []
  if (id === undefined) return undefined
  const [from, to] = [Number(first), Number(last)]
  return { id, from: Math.min(from, to), to: Math.max(from, to), suffix }
}

/** The fragment that leads to these lines, given in either order. */
export function lineFragment(id: string, one: number, other: number = one): string {
  const [from, to] = [Math.min(one, other), Math.max(one, other)]
  return `${id}-L${from}${to > from ? `-L${to}` : ''}`
}
