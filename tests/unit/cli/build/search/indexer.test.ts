import { close } from 'pagefind'
import { afterAll, describe, expect, it } from 'vitest'
import type { SearchDocument } from '../../../../../cli/build/search/indexer.ts'
import { createIndexer } from '../../../../../cli/build/search/indexer.ts'
import { openKeptIndex } from '../../../../../cli/build/search/kept-index.ts'
import { recordIn } from '../../../../../guide/search/assembly/pack.ts'
import { tempFolder } from '../../temp-folder.ts'
import { page } from './small-index.ts'

const PAGES = {
  'a.html': page('Cafés', 'Café naïve cafés, keys.'),
  'b.html': page('Naïve', 'Cafés café. <span data-pagefind-meta="about">Another field</span> Unique.'),
  'c.html': page('Plain', 'Cafe keys key.'),
}

const documentOf = (file: string): SearchDocument => ({ record: file, url: `/${file}`, file })

/** Has pages read in batches, and gives the record of each. */
async function read(...batches: string[][]): Promise<Record<string, unknown>> {
  const [folder, records] = [tempFolder(PAGES), tempFolder()]
  const index = createIndexer({ folder, language: 'en', records })
  for (const batch of batches) expect(await index({ documents: batch.map(documentOf) })).toBe(batch.length)
  const found: [string, unknown][] = []
  openKeptIndex(records).readPacks(new Set(batches.flat()), (pack) => {
    for (const page of pack.pages) found.push([page.name, recordIn(pack, page)])
  })
  return Object.fromEntries(found)
}

afterAll(() => close())

describe('createIndexer', () => {
  it('makes the same record of a page in whatever batch', async () => {
    const names = Object.keys(PAGES)
    const together = await read(names)
    expect(await read(names.toReversed())).toEqual(together)
    expect(await read(...names.map((name) => [name]))).toEqual(together)
    expect(Object.keys(together).sort()).toEqual(names)
  })

  it('says which page can not be read', async () => {
    const index = createIndexer({ folder: tempFolder(), language: 'en', records: tempFolder() })
    await expect(index({ documents: [documentOf('none.html')] })).rejects.toThrow('none.html')
  })
})
