import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { close } from 'pagefind'
import { listFolder } from '../../guide/output/files.ts'
import { assembleIndex } from '../../guide/search/assembly/site-index.ts'
import { FACETS_FILE, SEARCH_FOLDER, WORDS_FILE } from '../../guide/search/bundle.ts'
import { packFacets } from '../../guide/search/facet-file.ts'
import type { ShownTerm } from '../../guide/search/glossary.ts'
import { GLOSSARY, readShownTerms } from '../../guide/search/glossary.ts'
import { synonymGroups } from '../../guide/search/synonyms.ts'
import type { WordFile } from '../../guide/search/word-file.ts'
import { hashOf } from './edition/hash.ts'
import { collectPages } from './search/collect-pages.ts'
import { openCompressedParts } from './search/compressed-parts.ts'
import type { KnownPages, OutputPages } from './search/documents.ts'
import { listPages, listTerms } from './search/documents.ts'
import { openWriter } from './search/file-writer.ts'
import { frameParts, readFrame } from './search/frame.ts'
import { openKeptIndex } from './search/kept-index.ts'
import { openPhrases } from './search/phrases.ts'

/**
 * How many finds of words a part of the index holds, as a multiple of the square root of the number of pages. A search
 * loads the list of all parts and a part for each word: with this many both together are smallest. Pagefind by itself makes
 * parts of 20,000.
 */
const PART_SIZE = 70
const SMALLEST_PART = 2000

/** Where a build keeps what the next one can take. */
export interface SearchKept {
  folder: string
  /** Key of the code that makes what is kept. */
  codeKey: string
  /** File of a page → key of all that the page is made from. */
  pages: ReadonlyMap<string, string>
}

function termsOf({ paths, read }: OutputPages): ShownTerm[] {
  const file = `${GLOSSARY.slice(1)}.html`
  return paths.includes(file) ? readShownTerms(read(file)) : []
}

const json = (value: unknown): Buffer => Buffer.from(JSON.stringify(value))

async function writeIndex(folder: string, language: string, kept: SearchKept): Promise<void> {
  const files: OutputPages = {
    paths: listFolder(folder).filter((path) => path.endsWith('.html')),
    read: (path) => readFileSync(join(folder, path), 'utf8'),
  }
  const store = openKeptIndex(kept.folder)
  const key = hashOf(kept.codeKey, language)
  const terms = termsOf(files)
  const frame = await readFrame(store, key, language)
  const listed = listPages(files, key, kept.pages, store.readNote<KnownPages>('pages', key) ?? {})
  const documents = [...listed.documents, ...listTerms(terms, key)]
  const pages = await collectPages(documents, store, { folder, language, records: kept.folder })
  const names = synonymGroups(terms)
  const phrases = openPhrases(store, key, names.flat())
  const index = assembleIndex(pages, {
    language,
    version: frame.entry.version,
    partSize: Math.max(SMALLEST_PART, Math.round(PART_SIZE * Math.sqrt(documents.length))),
    phrasePlaces: (page) => phrases.placesOn(page),
  })

  const writer = openWriter(join(folder, SEARCH_FOLDER))
  const written = writer.writeMany(index.fragments)
  const parts = openCompressedParts(store)
  const compress = async () => {
    for (const { path, content } of index.parts) writer.write({ path, content: await parts.compress(content) })
  }
  // zlib works in threads of its own, so this is how many parts wait for one.
  await Promise.all([written, ...Array.from({ length: 2 * availableParallelism() }, compress)])
  for (const part of frameParts(frame, language, index.list())) writer.write(part)
  const frequent = index.frequent()
  const words: WordFile = { names, finds: pages.finds(), ...(frequent.length > 0 && { frequent }) }
  writer.write({ path: WORDS_FILE, content: json(words) })
  writer.write({ path: FACETS_FILE, content: json(packFacets(pages.sorted().map(({ filters }) => filters))) })

  parts.remember()
  store.writeNote('pages', key, listed.known)
  phrases.remember()
  store.close()
}

/**
 * Makes the search index from the finished pages and puts it next to them: what is no page can't be found. Pagefind reads
 * the pages that are new, and the index is assembled from what was read of all.
 *
 * @param folder of the output
 * @param language of the pages, as an ISO 639-1 code
 * @param kept by default nothing is kept
 * @throws Error when Pagefind can't read a page
 */
export async function writeSearchIndex(folder: string, language: string, kept?: SearchKept): Promise<void> {
  const spare = kept ? undefined : mkdtempSync(join(tmpdir(), 'search-index-'))
  try {
    await writeIndex(folder, language, kept ?? { folder: spare ?? '', codeKey: '', pages: new Map() })
  } finally {
    await close()
    if (spare) rmSync(spare, { recursive: true, force: true })
  }
}
