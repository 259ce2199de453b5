import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { assertWritable } from './records.ts'

/** Where a build finds what the last one kept, and keeps what the next one can take. */
export interface KeptFolder {
  application: string
  records: string
  /** What the search index is made from. */
  search: string
  /** Takes it away where the next build will not look for it. */
  close(): void
}

const placesIn = (folder: string) => ({
  application: join(folder, 'application'),
  records: join(folder, 'records'),
  search: join(folder, 'search'),
})

/**
 * Opens the folder of what is kept between builds. Where it can't be written, a build goes on without: it takes all that
 * it needs into another folder, as the first build of all does.
 *
 * @param folder is made where it is missing
 * @param spare the other one, on the disk of the output
 * @param warn is given one sentence where nothing can be kept
 */
export function openKeptFolder(folder: string, spare: string, warn: (sentence: string) => void): KeptFolder {
  const close = () => rmSync(spare, { recursive: true, force: true })
  // A build that was killed has left it behind.
  close()
  try {
    const places = placesIn(folder)
    for (const place of [folder, places.records, places.search]) assertWritable(place)
    return { ...places, close }
  } catch (error) {
    warn(`Nothing can be kept for the next build, which will take as long as this one: ${(error as Error).message}.`)
    return { ...placesIn(spare), close }
  }
}
