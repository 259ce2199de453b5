import { readFileSync } from 'node:fs'
import type { Pack } from '../../../guide/search/assembly/pack.ts'
import { packPages, recordIn, unpackPages } from '../../../guide/search/assembly/pack.ts'
import type { PageRecord } from '../../../guide/search/assembly/page-record.ts'
import { sealed, unsealed } from '../../../guide/search/assembly/page-record.ts'
import { hashOf } from '../edition/hash.ts'
import { openRecords } from '../edition/records.ts'

/** Endings of the names of files. */
const NOTE = '.note'
const PACK = '.pack'

/** How many packs may have few pages of the site: then they become one. */
const MOST_LOOSE = 8

/** Pages of a pack at most. */
export const PACK_SIZE = 100

/** What is kept between builds of all that the search index is made from. What was damaged is taken for missing. */
export interface KeptIndex {
  /** Gives pack after pack. Of each the pages are told that the site has, and no page is in two. */
  readPacks(wanted: ReadonlySet<string>, tell: (pack: Pack, has: (name: string) => boolean) => void): void
  /** Something that is not of a page, by its name: what was kept with another key is not given. */
  readNote<Value>(name: string, key: string): Value | undefined
  writeNote(name: string, key: string, value: unknown): void
  /** Takes away what was neither read nor written. */
  close(): void
}

interface Note {
  key: string
  value: unknown
}

/** Writes a pack that is named by its pages. */
export function writePack(folder: string, pages: readonly (PageRecord & { name: string })[]): string {
  const name = `${hashOf(pages.map((page) => page.name))}${PACK}`
  openRecords(folder).write(name, packPages(pages))
  return name
}

/** @param folder is made where it is missing */
export function openKeptIndex(folder: string): KeptIndex {
  const records = openRecords(folder)
  const used = new Set<string>()
  const read = <Value>(name: string, from: (data: Buffer) => unknown): Value | undefined => {
    try {
      return from(readFileSync(records.pathOf(name))) as Value | undefined
    } catch {
      // Not there, or a disk that can't give it back, or bytes that only seem to be whole.
      return undefined
    }
  }

  /** Puts the pages of packs that have few into packs of their own. */
  function join(loose: readonly { file: string; pack: Pack; names: ReadonlySet<string> }[]): void {
    const pages = loose.flatMap(({ pack, names }) => {
      return pack.pages.filter(({ name }) => names.has(name)).map((page) => recordIn(pack, page))
    })
    for (const { file } of loose) used.delete(file)
    for (let from = 0; from < pages.length; from += PACK_SIZE)
      used.add(writePack(folder, pages.slice(from, from + PACK_SIZE)))
  }

  return {
    readPacks(wanted, tell) {
      const found = new Set<string>()
      const loose: Parameters<typeof join>[0][number][] = []
      for (const file of [...records.names()].filter((name) => name.endsWith(PACK) && !used.has(name))) {
        const pack = read<Pack>(file, unpackPages)
        const names = new Set(
          pack?.pages.map(({ name }) => name).filter((name) => wanted.has(name) && !found.has(name)),
        )
        if (!pack || names.size === 0) continue
        used.add(file)
        for (const name of names) found.add(name)
        tell(pack, (name) => names.has(name))
        if (names.size < PACK_SIZE / 2) loose.push({ file, pack, names })
      }
      if (loose.length > MOST_LOOSE) join(loose)
    },
    readNote<Value>(name: string, key: string) {
      used.add(name + NOTE)
      const note = read<Note>(name + NOTE, unsealed)
      return note?.key === key ? (note.value as Value) : undefined
    },
    writeNote(name, key, value) {
      used.add(name + NOTE)
      records.write(name + NOTE, sealed({ key, value } satisfies Note))
    },
    close: () => records.keep(used),
  }
}
