import { readFileSync } from 'node:fs'
import type { PageRecord } from '../../../guide/search/assembly/page-record.ts'
import { sealed, unsealed } from '../../../guide/search/assembly/page-record.ts'
import { openRecords } from '../edition/records.ts'

/** Names of what is kept beside the records of pages. */
const NOTES = 'notes'

/** What is kept between builds of all that the search index is made from. What was damaged is taken for missing. */
export interface KeptIndex {
  readPage(name: string): PageRecord | undefined
  /** Something that is not of a page, by its name: what was kept with another key is not given. */
  readNote<Value>(name: string, key: string): Value | undefined
  writeNote(name: string, key: string, value: unknown): void
  /** Takes away all pages but these. */
  keep(pages: Iterable<string>): void
}

interface Note {
  key: string
  value: unknown
}

/** @param folder is made where it is missing */
export function openKeptIndex(folder: string): KeptIndex {
  const records = openRecords(folder)
  const notes = new Set<string>()
  const read = (name: string): unknown => {
    if (!records.has(name)) return undefined
    try {
      return unsealed(readFileSync(records.pathOf(name)))
    } catch {
      // A disk that can't give it back, or bytes that only seem to be whole.
      return undefined
    }
  }
  return {
    readPage: (name) => read(name) as PageRecord | undefined,
    readNote<Value>(name: string, key: string) {
      const path = `${name}.${NOTES}`
      notes.add(path)
      const note = read(path) as Note | undefined
      return note?.key === key ? (note.value as Value) : undefined
    },
    writeNote(name, key, value) {
      const path = `${name}.${NOTES}`
      notes.add(path)
      records.write(path, sealed({ key, value } satisfies Note))
    },
    keep: (pages) => records.keep(new Set([...pages, ...notes])),
  }
}
