import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync, copyFileSync, cpSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** The folder in which a site is put together; the last one stays whole until it is finished. */
export interface Staging {
  folder: string
  /** Writes a file at the address that it is published at. */
  write(address: string, text: string): void
  /** Copies a file to the address that it is published at. */
  copy(from: string, address: string): void
  copyFolder(from: string): void
  /** Puts the finished site in the place of the last one. */
  publish(): void
}

/** The file at which a page is published: a server adds the ending. */
export function pageFile(route: string): string {
  return route === '/' ? '/index.html' : `${route}.html`
}

const nextFolder = (output: string) => `${output}.next`

/** Takes away what was put together, where it will not be published. */
export function discardStaging(output: string): void {
  rmSync(nextFolder(output), { recursive: true, force: true })
}

/**
 * Opens an empty staging folder beside the output.
 *
 * @param output folder of the last site, there or not
 */
export function openStaging(output: string): Staging {
  const folder = nextFolder(output)
  const last = `${output}.last`
  // A build that was ended between its two moves has left the last site aside.
  if (!existsSync(output) && existsSync(last)) renameSync(last, output)
  for (const leftover of [folder, last]) rmSync(leftover, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const made = new Set<string>()
  const placeOf = (address: string) => {
    const file = join(folder, address)
    const parent = dirname(file)
    if (!made.has(parent)) mkdirSync(parent, { recursive: true })
    made.add(parent)
    return file
  }
  return {
    folder,
    write: (address, text) => writeFileSync(placeOf(address), text),
    copy: (from, address) => copyFileSync(from, placeOf(address)),
    copyFolder: (from) => cpSync(from, folder, { recursive: true }),
    publish() {
      if (existsSync(output)) renameSync(output, last)
      renameSync(folder, output)
      rmSync(last, { recursive: true, force: true })
    },
  }
}
