import { constants, copyFileSync, linkSync, rmSync } from 'node:fs'

function isTaken(error: unknown): boolean {
  return (error as NodeJS.ErrnoException).code === 'EEXIST'
}

/**
 * Makes a file with something that fails where one is. One that is there goes before: it may be one with a file that is
 * kept, and what is written into the one is in the other.
 */
export function putAt(file: string, put: () => void): void {
  try {
    put()
  } catch (error) {
    if (!isTaken(error)) throw error
    rmSync(file)
    put()
  }
}

/** Gives a file a second name, which takes no room and no time, or copies it where the disk can't do that. */
export type Link = (from: string, to: string) => void

/** Another disk, or one without links, is tried once. */
export function createLink(): Link {
  let canLink = true
  const linkOrCopy: Link = (from, to) => {
    try {
      if (canLink) return linkSync(from, to)
    } catch (error) {
      if (isTaken(error)) throw error
      canLink = false
    }
    copyFileSync(from, to, constants.COPYFILE_EXCL)
  }
  return (from, to) => putAt(to, () => linkOrCopy(from, to))
}
