/** What a host takes of something, and what it calls it. */
export interface Limit {
  most: number
  /** In the plural, such as `rules in _headers`. */
  what: string
  /** Where the host says so. */
  source: string
}

/**
 * Holds a configuration against a limit of its host, which would cut off the rest without a word.
 *
 * @throws Error with one sentence when it is passed
 */
export function assertLimit(host: string, { most, what, source }: Limit, found: number): void {
  if (found > most) throw new Error(`${host} takes ${most} ${what}, and this site has ${found}: ${source}`)
}
