import { mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openKeptIndex, PACK_SIZE, writePack } from '../../../../../cli/build/search/kept-index.ts'
import type { PageRecord } from '../../../../../guide/search/assembly/page-record.ts'
import { tempFolder } from '../../temp-folder.ts'

/** A record of hardly anything. */
function record(name: string): PageRecord & { name: string } {
  const nothing = { postings: Uint8Array.of(), counts: [], fragment: Uint8Array.of() }
  const texts = { url: `/${name}`, digest: '' }
  const forms = { ways: [0], forms: [], counts: [] }
  return {
    name,
    ...texts,
    ...nothing,
    forms,
    length: 0,
    fields: [],
    filters: {},
    words: [name],
    keys: [],
    variants: [],
  }
}

const write = (folder: string, ...names: string[]) => writePack(folder, names.map(record))

/** Names of pages that are found, pack by pack. */
function readAll(folder: string, wanted: string[]): string[][] {
  const found: string[][] = []
  const kept = openKeptIndex(folder)
  kept.readPacks(new Set(wanted), ({ pages }, has) => {
    found.push(pages.map(({ name }) => name).filter(has))
  })
  kept.close()
  return found.sort()
}

describe('openKeptIndex', () => {
  it('gives each page that is wanted once', () => {
    const folder = tempFolder()
    write(folder, 'a', 'b', 'c')
    write(folder, 'b', 'd')
    const found = readAll(folder, ['b', 'c', 'd', 'e'])
    expect(found.flat().sort()).toEqual(['b', 'c', 'd'])
    expect(readAll(folder, ['e'])).toEqual([])
    expect(readdirSync(folder)).toEqual([])
  })

  it('gives notes only for their key', () => {
    const folder = join(tempFolder(), 'search')
    openKeptIndex(folder).writeNote('phrases', 'key', { a: [1] })
    const kept = openKeptIndex(folder)
    expect(kept.readNote('phrases', 'key')).toEqual({ a: [1] })
    expect(kept.readNote('phrases', 'other')).toBeUndefined()
    expect(kept.readNote('none', 'key')).toBeUndefined()
  })

  it('has nothing of what can not be read', () => {
    const folder = tempFolder({ 'one.pack': '', 'two.pack': 'no pack at all' })
    mkdirSync(join(folder, 'three.pack'))
    mkdirSync(join(folder, 'four.note'))
    const kept = openKeptIndex(folder)
    kept.readPacks(new Set(['a']), () => expect.unreachable('There is nothing to tell of.'))
    expect(kept.readNote('four', 'key')).toBeUndefined()
  })

  it('takes away what nobody needs, and what was left half done', () => {
    const folder = tempFolder({ 'old.note': '', 'three.1.draft': '' })
    const pack = write(folder, 'a')
    write(folder, 'b')
    const kept = openKeptIndex(folder)
    kept.readPacks(new Set(['a']), () => undefined)
    kept.writeNote('pages', 'key', {})
    kept.close()
    expect(readdirSync(folder).sort()).toEqual([pack, 'pages.note'].sort())
  })

  it('puts many packs of few pages together', () => {
    const folder = tempFolder()
    const few = Array.from({ length: 9 }, (_, number) => `few-${number}`)
    const many = Array.from({ length: PACK_SIZE }, (_, number) => `many-${number}`)
    write(folder, ...many)
    for (const name of few) write(folder, name, `gone-${name}`)
    readAll(folder, [...few, ...many])
    expect(readdirSync(folder)).toHaveLength(2)
    expect(
      readAll(folder, [...few, ...many])
        .flat()
        .sort(),
    ).toEqual([...few, ...many].sort())
  })
})
