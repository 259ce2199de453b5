import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openKeptIndex } from '../../../../../cli/build/search/kept-index.ts'
import { sealed } from '../../../../../guide/search/assembly/page-record.ts'
import { tempFolder } from '../../temp-folder.ts'

describe('openKeptIndex', () => {
  it('reads pages and notes, notes only with their key', () => {
    const folder = join(tempFolder(), 'search')
    openKeptIndex(folder).writeNote('phrases', 'key', { a: [1] })
    writeFileSync(join(folder, 'one'), sealed({ url: '/one' }))
    const kept = openKeptIndex(folder)
    expect(kept.readPage('one')).toEqual({ url: '/one' })
    expect(kept.readNote('phrases', 'key')).toEqual({ a: [1] })
    expect(kept.readNote('phrases', 'other')).toBeUndefined()
    expect([kept.readPage('two'), kept.readNote('none', 'key')]).toEqual([undefined, undefined])
  })

  it('has nothing of what can not be read', () => {
    const folder = tempFolder({ one: '', two: 'no record' })
    mkdirSync(join(folder, 'three'))
    const kept = openKeptIndex(folder)
    expect(['one', 'two', 'three'].map((name) => kept.readPage(name))).toEqual([undefined, undefined, undefined])
  })

  it('takes away pages that nobody needs, and notes that nobody asked for', () => {
    const folder = tempFolder({ one: '', two: '', 'old.notes': '', 'three.1.draft': '' })
    const kept = openKeptIndex(folder)
    kept.writeNote('pages', 'key', {})
    kept.keep(['one'])
    expect(readdirSync(folder).sort()).toEqual(['one', 'pages.notes'])
  })
})
