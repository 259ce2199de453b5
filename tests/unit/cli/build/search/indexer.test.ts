import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { close } from 'pagefind'
import { afterAll, describe, expect, it } from 'vitest'
import type { SearchDocument } from '../../../../../cli/build/search/indexer.ts'
import { createIndexer } from '../../../../../cli/build/search/indexer.ts'
import { tempFolder } from '../../temp-folder.ts'
import { page } from './small-index.ts'

const PAGES = {
  'a.html': page('Cafés', 'Café naïve cafés, keys.'),
  'b.html': page('Naïve', 'Cafés café. <span data-pagefind-meta="about">Another field</span> Unique.'),
  'c.html': page('Plain', 'Cafe keys key.'),
}

const documentOf = (file: string): SearchDocument => ({ record: file, url: `/${file}`, file })

/** Has pages read in batches, and gives the record of each. */
async function read(...batches: string[][]): Promise<Record<string, string>> {
  const [folder, records] = [tempFolder(PAGES), tempFolder()]
  const index = createIndexer({ folder, language: 'en', records })
  for (const batch of batches) expect(await index({ documents: batch.map(documentOf) })).toBe(batch.length)
  const names = batches.flat().sort()
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(records, name)).toString('hex')]))
}

afterAll(() => close())

describe('createIndexer', () => {
  it('makes the same record of a page in whatever batch, byte for byte', async () => {
    const names = Object.keys(PAGES)
    const together = await read(names)
    expect(await read(names.toReversed())).toEqual(together)
    expect(await read(...names.map((name) => [name]))).toEqual(together)
    expect(new Set(Object.values(together)).size).toBe(3)
  })

  it('says which page can not be read', async () => {
    const index = createIndexer({ folder: tempFolder(), language: 'en', records: tempFolder() })
    await expect(index({ documents: [documentOf('none.html')] })).rejects.toThrow('none.html')
  })
})
