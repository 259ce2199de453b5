import { readFileSync, statSync } from 'node:fs'
import type { Seals } from './edition/seals.ts'
import { assertWritable, openRecords } from './edition/records.ts'
import { createLink } from './links.ts'

/** Beside the copies: which file each was made of, and how all were left. */
const LIST = 'copies.json'

/** The copies of a file of the site by their names, and the stamp of the file that they were made of. */
type Made = Record<string, { stamp: string; copies: string[] }>

/** Compressed copies that are kept between builds, under names that are keys of what they were made of. */
export interface KeptCopies {
  /** The copies of a file that is the one of the last build: it need not be read. */
  known(path: string, file: string): readonly string[] | undefined
  /** Publishes a copy that was kept; false where there is none as it was left. */
  publish(name: string, target: string): boolean
  keep(name: string, data: Uint8Array): void
  /** Takes note of the copies of a file. */
  note(path: string, file: string, copies: string[]): void
  /** Takes away what this build did not need, and remembers how the rest was left. */
  close(): void
}

/**
 * Tells a file from any other that was or will be in its place. Pages and twins are files that are kept, under a second name:
 * those that did not change have the same stamp in each site. Where the disk knows no links, no stamp is known.
 */
function stampOf(file: string): string {
  const { ino, size, mtimeNs } = statSync(file, { bigint: true })
  return [ino, size, mtimeNs].join('-')
}

interface List {
  /** What compressed them, and how. */
  how: string
  made: Made
  seals: Seals
}

function readList(file: string, how: string): List {
  const empty = { how, made: {}, seals: {} }
  try {
    const list = JSON.parse(readFileSync(file, 'utf8')) as List
    return list.how === how ? list : empty
  } catch {
    return empty
  }
}

/**
 * Opens the folder of copies.
 *
 * @param folder is made where it is missing
 * @param how what compresses, and how: other copies are not known
 * @throws where nothing can be written there
 */
export function openKeptCopies(folder: string, how: string): KeptCopies {
  assertWritable(folder)
  const last = readList(openRecords(folder).pathOf(LIST), how)
  const records = openRecords(folder, last.seals)
  const made: Made = {}
  const used = new Set<string>()
  const link = createLink()
  const isThere = (name: string) => used.has(name) || records.has(name)
  return {
    known(path, file) {
      const { stamp, copies = [] } = last.made[path] ?? {}
      if (stamp === undefined || stamp !== stampOf(file) || !copies.every(isThere)) return undefined
      made[path] = { stamp, copies }
      return copies
    },
    publish(name, target) {
      if (!isThere(name)) return false
      used.add(name)
      link(records.pathOf(name), target)
      return true
    },
    keep(name, data) {
      records.write(name, data)
      used.add(name)
    },
    note: (path, file, copies) => void (made[path] = { stamp: stampOf(file), copies }),
    close() {
      // The last list stays until there is another one: without it nothing would be known.
      const seals = records.keep(new Set([...used, LIST]))
      records.write(LIST, JSON.stringify({ how, made, seals } satisfies List))
    },
  }
}
