import { existsSync } from 'node:fs'
import { readlink } from 'node:fs/promises'
import { basename, join } from 'node:path'

/** The link to the release that is served. */
export const CURRENT = 'current'

/** The folder of all releases. */
export const RELEASES = 'releases'

/** @returns the id of the release that is served; undefined when there is none */
export async function currentRelease(folder: string): Promise<string | undefined> {
  const target = await readlink(join(folder, CURRENT)).catch(() => undefined)
  return target === undefined ? undefined : basename(target)
}

/** The finished site in a folder that was published to, or that holds the site itself. */
export function siteFolder(folder: string): string {
  const current = join(folder, CURRENT)
  return existsSync(join(folder, RELEASES)) && existsSync(current) ? current : folder
}
