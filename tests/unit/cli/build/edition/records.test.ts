import { readdirSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { assertWritable, openRecords } from '../../../../../cli/build/edition/records.ts'
import { tempFolder, writeFiles } from '../../temp-folder.ts'
import { failDisk } from './failing-disk.ts'

describe('openRecords', () => {
  it('makes its folder, and gives back what was written', () => {
    const folder = join(tempFolder(), 'a/b')
    const records = openRecords(folder)
    expect(records.has('one.md')).toBe(false)
    records.write('one.md', 'Tëxt')
    records.write('two.br', Uint8Array.of(1, 2))
    expect(records.has('one.md')).toBe(true)
    expect(records.read('one.md')).toBe('Tëxt')
    expect(records.pathOf('two.br')).toBe(join(folder, 'two.br'))
    expect(openRecords(folder).names()).toEqual(new Set(['one.md', 'two.br']))
  })

  it('throws where a record is not there', () => {
    expect(() => openRecords(tempFolder()).read('none')).toThrow('ENOENT')
  })

  it('keeps what it is told to, and takes away all others with what was left half done', () => {
    const folder = tempFolder({ a: '1', b: '2', 'c.17-0.draft': '3' })
    openRecords(folder).keep(new Set(['a', 'not there']))
    expect(readdirSync(folder)).toEqual(['a'])
  })

  it('trusts records that are as they were left, and no others', () => {
    const folder = tempFolder({ same: '1', longer: '1', later: '1', unknown: '1' })
    const seals = openRecords(folder).keep(new Set(['same', 'longer', 'later', 'missing']))
    writeFiles(folder, { longer: '12', unknown: '1' })
    utimesSync(join(folder, 'longer'), ...(seals.longer?.slice(1).flatMap((at) => [at, at]) as [number, number]))
    utimesSync(join(folder, 'later'), 1_700_000_000, 1_700_000_000)
    const records = openRecords(folder, seals)
    expect(['same', 'longer', 'later', 'missing', 'unknown'].filter((name) => records.has(name))).toEqual(['same'])
  })

  it('has no record of which half was written', () => {
    const records = openRecords(tempFolder({ old: 'old' }))
    for (const name of ['new', 'old']) {
      const disk = failDisk(1, () => {
        throw new Error('full')
      })
      expect(() => records.write(name, 'a new text')).toThrow('full')
      disk.mend()
    }
    expect(records.has('new')).toBe(false)
    expect(records.read('old')).toBe('old')
  })
})

describe('assertWritable', () => {
  it('makes the folder and leaves nothing in it', () => {
    const folder = join(tempFolder(), 'a')
    assertWritable(folder)
    expect(readdirSync(folder)).toEqual([])
  })

  it('throws where a file is in the place of the folder', () => {
    const folder = tempFolder()
    writeFiles(folder, { a: '' })
    expect(() => assertWritable(join(folder, 'a'))).toThrow('EEXIST')
    expect(() => assertWritable(join(folder, 'a/b'))).toThrow('ENOTDIR')
  })
})
