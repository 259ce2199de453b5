import { join } from 'node:path'
import { readFileSync } from 'node:fs'
import type { IndexFile, NewFileResponse, PagefindIndex } from 'pagefind'
import { createIndex } from 'pagefind'
import { takeApart } from '../../../guide/search/assembly/take-apart.ts'
import { LABELS, searchablePage } from '../../../guide/search/page.ts'
import { writePack } from './kept-index.ts'

/** A page or a term that is searched. */
export interface SearchDocument {
  /** Name of its record, a key of all that it is made from. */
  record: string
  url: string
  /** Of a page: its file below the folder of the output. */
  file?: string
  /** Of a term. */
  term?: { title: string; content: string }
}

/** What Pagefind is given at once. */
export interface SearchBatch {
  documents: SearchDocument[]
}

export interface IndexerSettings {
  /** Of the output. */
  folder: string
  /** Of the pages, as an ISO 639-1 code. */
  language: string
  /** Folder of what is kept. */
  records: string
}

async function added(response: Promise<NewFileResponse>, what: string): Promise<void> {
  const { errors } = await response
  if (errors.length > 0) throw new Error(`Pagefind could not index ${what}: ${errors.join(' ')}`)
}

/**
 * Has Pagefind make an index.
 *
 * @param fill gives it its pages
 * @throws Error when Pagefind can't read a page or make the index
 */
export async function makeIndex(
  language: string,
  fill: (index: PagefindIndex) => Promise<unknown>,
): Promise<IndexFile[]> {
  const { index, errors } = await createIndex({ excludeSelectors: LABELS, forceLanguage: language })
  if (!index) throw new Error(`Pagefind did not start: ${errors.join(' ')}`)
  try {
    await fill(index)
    const written = await index.getFiles()
    if (written.errors.length > 0) throw new Error(`Pagefind wrote no index: ${written.errors.join(' ')}`)
    return written.files
  } finally {
    await index.deleteIndex()
  }
}

/**
 * Prepares the making of records. Pagefind indexes some pages, and its index is taken apart into a record of each: so what is
 * read of a page is what Pagefind reads, and pages that did not change are not read again.
 *
 * @returns keeps the records of some pages and tells how many
 */
export function createIndexer(settings: IndexerSettings): (batch: SearchBatch) => Promise<number> {
  const { folder, language } = settings

  function add(index: PagefindIndex, { url, file, term }: SearchDocument): Promise<void> {
    if (term) {
      const { title, content } = term
      const filters = { category: ['Glossary'] }
      return added(index.addCustomRecord({ url, content, language, meta: { title }, filters }), url)
    }
    const path = file ?? ''
    const content = searchablePage(readFileSync(join(folder, path), 'utf8'))
    return added(index.addHTMLFile({ url, content: content ?? '' }), path)
  }

  return async ({ documents }) => {
    // All at once: Pagefind takes them in this order, and need not wait for our answer to each.
    const files = await makeIndex(language, (index) => Promise.all(documents.map((document) => add(index, document))))
    const names = new Map(documents.map(({ url, record }) => [url, record]))
    const pages = takeApart(files).map((page) => {
      const name = names.get(page.url)
      if (name === undefined) throw new Error(`Pagefind gives the page ${page.url}, which it was not given.`)
      names.delete(page.url)
      return { ...page, name }
    })
    const [missing] = names.keys()
    if (missing !== undefined) throw new Error(`Pagefind left out the page ${missing}.`)
    writePack(settings.records, pages)
    return pages.length
  }
}
