import { cpSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { createLink, putAt } from '../links.ts'

/** The folder in which a site is put together; the last one stays whole until it is finished. */
export interface Staging {
  folder: string
  /** Writes a file at the address that it is published at. */
  write(address: string, text: string): void
  /** Publishes a file at an address as well: it is one file with two names where the disk can do that, else a copy. */
  link(from: string, address: string): void
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
  const link = createLink()
  return {
    folder,
    write(address, text) {
      const file = placeOf(address)
      putAt(file, () => writeFileSync(file, text, { flag: 'wx' }))
    },
    link: (from, address) => link(from, placeOf(address)),
    copyFolder: (from) => cpSync(from, folder, { recursive: true }),
    publish() {
      if (existsSync(output)) renameSync(output, last)
      renameSync(folder, output)
      rmSync(last, { recursive: true, force: true })
    },
  }
}
