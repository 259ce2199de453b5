import { statSync } from 'node:fs'

/** Bytes of a file that is kept, and the second of its last change. */
export type Seal = readonly [size: number, second: number]

/** Name → seal of files as a build has left them. */
export type Seals = Readonly<Record<string, Seal>>

const SECOND_MS = 1000

/**
 * The seal of a file. Files of the site are the files that are kept, under other names, so whoever changes one in its
 * place changes what is kept, and its seal. Archives of such a folder keep seconds.
 *
 * @returns undefined where there is no file
 */
export function sealOf(file: string): Seal | undefined {
  const stat = statSync(file, { throwIfNoEntry: false })
  return stat && [stat.size, Math.floor(stat.mtimeMs / SECOND_MS)]
}

/** Whether a file is as it was left. */
export function isSealed(file: string, seal: Seal | undefined): boolean {
  const [size, second] = sealOf(file) ?? []
  return size !== undefined && size === seal?.[0] && second === seal[1]
}
