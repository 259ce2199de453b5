import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import process from 'node:process'
import type { IndexFile, NewFileResponse, PagefindIndex } from 'pagefind'
import { close, createIndex } from 'pagefind'
import { addressOf } from '../../guide/output/address.ts'
import type { OutputFiles } from '../../guide/output/files.ts'
import { readFolder } from '../../guide/output/files.ts'
import { FACETS_FILE, isSearchFile, SEARCH_FOLDER, WORDS_FILE } from '../../guide/search/bundle.ts'
import type { FacetFile } from '../../guide/search/facet-file.ts'
import { packFacets } from '../../guide/search/facet-file.ts'
import { GLOSSARY, readShownTerms } from '../../guide/search/glossary.ts'
import type { ShownTerm } from '../../guide/search/glossary.ts'
import { LABELS, searchablePage } from '../../guide/search/page.ts'
import { readList, textOfPart } from '../../guide/search/parts.ts'
import { synonymGroups } from '../../guide/search/synonyms.ts'
import { thinIndex } from '../../guide/search/thin-index.ts'
import type { WordFile } from '../../guide/search/word-file.ts'
import { countFinds } from '../../guide/search/word-file.ts'

/**
 * How many finds of words a part of the index holds, as a multiple of the square root of the number of pages. A search
 * loads the list of all parts and a part for each word: with this many both together are smallest. Pagefind takes it from
 * the environment (`index_chunk_size` in its options.rs); by itself it makes parts of 20,000.
 */
const PART_SIZE = 70
const SMALLEST_PART = 2000
async function added(response: Promise<NewFileResponse>, what: string): Promise<void> {
  const { errors } = await response
  if (errors.length > 0) throw new Error(`Pagefind could not index ${what}: ${errors.join(' ')}`)
}

function readPages(files: OutputFiles): [path: string, content: string][] {
  const paths = [...files.sizes.keys()].filter((path) => path.endsWith('.html'))
  return paths.flatMap((path) => {
    const content = searchablePage(files.read(path).toString())
    return content === undefined ? [] : [[path, content] as [string, string]]
  })
}

async function addTerms(index: PagefindIndex, terms: readonly ShownTerm[], language: string): Promise<void> {
  for (const { id, term, aliases, text } of terms) {
    const content = aliases.length > 0 ? `${aliases.join(', ')}. ${text}` : text
    const record = { url: `${GLOSSARY}#${id}`, content, language, meta: { title: term } }
    await added(index.addCustomRecord({ ...record, filters: { category: ['Glossary'] } }), record.url)
  }
}

function writeFile(path: string, content: Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, content)
}

/** A page as Pagefind keeps it. */
interface Fragment {
  content: string
  filters: Record<string, string[]>
}

/** The pages by name, in the order of the index. */
function pagesOf(parts: readonly IndexFile[]): Fragment[] {
  const pages = new Map<string, Fragment>()
  for (const { path, content } of parts) {
    const [, name] = /^fragment\/(.+)\.pf_fragment$/.exec(path) ?? []
    if (name) pages.set(name, JSON.parse(textOfPart(content)) as Fragment)
  }
  const list = parts.find(({ path }) => path.endsWith('.pf_meta'))
  const order = list ? readList(list.content)[1].flatMap(([name]) => pages.get(name) ?? []) : []
  if (order.length !== pages.size) throw new Error(`Its list names ${order.length} of ${pages.size} pages.`)
  return order
}

/** Asks Pagefind for the parts of an index. */
async function makeIndex(files: OutputFiles, terms: readonly ShownTerm[], language: string): Promise<IndexFile[]> {
  const pages = readPages(files)
  const size = Math.round(PART_SIZE * Math.sqrt(pages.length + terms.length))
  process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE = String(Math.max(SMALLEST_PART, size))
  try {
    const { index, errors } = await createIndex({ excludeSelectors: LABELS })
    if (!index) throw new Error(`Pagefind did not start: ${errors.join(' ')}`)
    // All at once: Pagefind takes them in this order, and need not wait for our answer to each.
    await Promise.all(pages.map(([path, content]) => added(index.addHTMLFile({ url: addressOf(path), content }), path)))
    await addTerms(index, terms, language)
    const written = await index.getFiles()
    if (written.errors.length > 0) throw new Error(`Pagefind wrote no index: ${written.errors.join(' ')}`)
    return written.files
  } finally {
    delete process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE
    await close()
  }
}

/**
 * Makes the search index from the finished pages and puts it next to them: what is no page can't be found.
 *
 * @param folder of the output
 * @param language of the glossary, as an ISO 639-1 code
 * @throws Error when Pagefind can't read a page or write the index
 */
export async function writeSearchIndex(folder: string, language: string): Promise<void> {
  const files = readFolder(folder)
  const terms = files.sizes.has(`${GLOSSARY.slice(1)}.html`)
    ? readShownTerms(files.read(`${GLOSSARY.slice(1)}.html`).toString())
    : []
  const parts = await makeIndex(files, terms, language)
  const target = join(folder, SEARCH_FOLDER)
  rmSync(target, { recursive: true, force: true })
  const pages = pagesOf(parts)
  const texts = pages.map(({ content }) => content)
  const names = synonymGroups(terms)
  const thin = thinIndex(parts, texts, names.flat())
  const finds = countFinds(texts)
  const words: WordFile = { names, finds, ...(thin.frequent.length > 0 && { frequent: thin.frequent }) }
  const facets: FacetFile = packFacets(pages.map(({ filters }) => filters))
  const json = (value: unknown): Buffer => Buffer.from(JSON.stringify(value))
  const written: { path: string; content: Uint8Array }[] = [
    ...thin.parts.filter(({ path }) => isSearchFile(path)),
    { path: WORDS_FILE, content: json(words) },
    { path: FACETS_FILE, content: json(facets) },
  ]
  for (const { path, content } of written) writeFile(join(target, path), content)
}
