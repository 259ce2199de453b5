import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { close } from 'pagefind'
import { afterAll, describe, expect, it } from 'vitest'
import { collectPages } from '../../../../../cli/build/search/collect-pages.ts'
import type { SearchDocument } from '../../../../../cli/build/search/indexer.ts'
import { openKeptIndex, PACK_SIZE } from '../../../../../cli/build/search/kept-index.ts'

const folder = mkdtempSync(join(tmpdir(), 'fixproof-collect-'))

/** Enough for several processes: see cli/build/edition/workers.ts. */
const COUNT = 9 * PACK_SIZE

const documents = Array.from({ length: COUNT }, (_, number): SearchDocument => {
  return { record: `record-${number}`, url: `/${number}`, term: { title: `Term ${number}`, content: `Word${number}.` } }
})

afterAll(async () => {
  await close()
  rmSync(folder, { recursive: true, force: true })
})

describe('collectPages', () => {
  it('has several processes make what is missing, and reads what is there', async () => {
    const collect = () => collectPages(documents, openKeptIndex(folder), { folder, language: 'en', records: folder })
    const [made, read] = [await collect(), await collect()]
    for (const pages of [made, read]) {
      expect(new Set(pages.sorted().map(({ url }) => url))).toEqual(new Set(documents.map(({ url }) => url)))
    }
    expect(made.sorted().map(({ digest }) => digest)).toEqual(read.sorted().map(({ digest }) => digest))
  }, 60_000)
})
