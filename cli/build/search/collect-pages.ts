import { SitePages } from '../../../guide/search/assembly/site-pages.ts'
import { openWorkers } from '../edition/workers.ts'
import type { IndexerSettings, SearchBatch, SearchDocument } from './indexer.ts'
import type { KeptIndex } from './kept-index.ts'

/** Pages that Pagefind is given at once: each index that it makes takes some 60 ms more than its pages do. */
const BATCH = 50

function inBatches(documents: readonly SearchDocument[]): SearchBatch[] {
  const count = Math.ceil(documents.length / BATCH)
  return Array.from({ length: count }, (_, number) => {
    return { documents: documents.slice(number * BATCH, (number + 1) * BATCH) }
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
  const add = ({ record }: SearchDocument): boolean => {
    const page = kept.readPage(record)
    if (page) pages.add(page)
    return page !== undefined
  }
  const missing = documents.filter((document) => !add(document))
  // They need no fields of the content.
  const workers = openWorkers(0)
  try {
    await workers.run('index', settings, inBatches(missing))
  } finally {
    await workers.close()
  }
  for (const document of missing) {
    if (!add(document)) throw new Error(`What was made of ${document.url} can't be read again.`)
  }
  return pages
}
