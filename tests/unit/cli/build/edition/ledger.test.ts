import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Ledger } from '../../../../../cli/build/edition/ledger.ts'
import { readLedger, writeLedger } from '../../../../../cli/build/edition/ledger.ts'
import { tempFolder, writeFiles } from '../../temp-folder.ts'

const EMPTY: Ledger = { around: '', files: {}, pages: {}, seals: {} }

const LEDGER: Ledger = {
  around: 'all',
  files: {
    'blog/guides/a.md': {
      path: 'blog/guides/a.md',
      key: 'k',
      text: 't',
      fields: { title: 'A' },
      issues: [],
      asked: ['article /blog/guides/a'],
      targets: [
        ['a', 3],
        ['b', null],
      ],
    },
  },
  pages: { '/': { route: '/', key: 'p', images: { card: { title: 'Home', stack: [] }, shapes: [] } } },
  seals: { 'k.json': [7, 1_790_000_000] },
}

function written() {
  const folder = tempFolder()
  const file = join(folder, 'ledger.json')
  writeLedger(file, 'one', LEDGER)
  return { folder, file }
}

describe('readLedger', () => {
  it('reads what was written', () => {
    const { folder, file } = written()
    expect(readLedger(file, 'one')).toMatchObject(LEDGER)
    expect(readdirSync(folder)).toEqual(['ledger.json'])
  })

  it('has nothing of another version', () => {
    expect(readLedger(written().file, 'two')).toEqual(EMPTY)
  })

  it('has nothing where nothing was kept', () => {
    expect(readLedger(join(tempFolder(), 'ledger.json'), 'one')).toEqual(EMPTY)
  })

  it.each(['', 'null', '[]', '"text"', '{}', '{"version":"two"}', '\0\0'])('has nothing of %j', (text) => {
    const { folder, file } = written()
    writeFiles(folder, { 'ledger.json': text })
    expect(readLedger(file, 'one')).toEqual(EMPTY)
  })

  it('has nothing of a file that was cut off', () => {
    const { folder, file } = written()
    const whole = readFileSync(file, 'utf8')
    for (const length of [1, whole.length >> 1, whole.length - 1]) {
      writeFiles(folder, { 'ledger.json': whole.slice(0, length) })
      expect(readLedger(file, 'one')).toEqual(EMPTY)
    }
  })
})
