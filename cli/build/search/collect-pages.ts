import { SitePages } from '../../../guide/search/assembly/site-pages.ts'
import { openWorkers } from '../edition/workers.ts'
import type { IndexerSettings, SearchBatch, SearchDocument } from './indexer.ts'
import type { KeptIndex } from './kept-index.ts'
import { PACK_SIZE } from './kept-index.ts'

/** What Pagefind is given at once becomes a pack. Each index that it makes takes some 60 ms more than its pages do. */
function inBatches(documents: readonly SearchDocument[]): SearchBatch[] {
  const count = Math.ceil(documents.length / PACK_SIZE)
  return Array.from({ length: count }, (_, number) => {
    return { documents: documents.slice(number * PACK_SIZE, (number + 1) * PACK_SIZE) }
  })
}

/**
 * Puts the records of documents together: those that are missing or damaged are made.
 *
 * @throws Error when Pagefind can't read a page
 */
export async function collectPages(
  documents: readonly SearchDocument[],
  kept: KeptIndex,
  settings: IndexerSettings,
): Promise<SitePages> {
  const pages = new SitePages()
  const missing = new Map(documents.map((document) => [document.record, document]))
  const read = () =>
    kept.readPacks(new Set(missing.keys()), (pack, has) => {
      pages.add(pack, has)
      for (const { name } of pack.pages) if (has(name)) missing.delete(name)
    })
  read()
  // They need no fields of the content.
  const workers = openWorkers(0)
  try {
    await workers.run('index', settings, inBatches([...missing.values()]))
  } finally {
    await workers.close()
  }
  if (missing.size > 0) read()
  const [lost] = missing.values()
  if (lost) throw new Error(`What was made of ${lost.url} can't be read again.`)
  return pages
}
