import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import type { NewFileResponse, PagefindIndex } from 'pagefind'
import { close, createIndex } from 'pagefind'
import { addressOf } from '../../guide/output/address.ts'
import type { OutputFiles } from '../../guide/output/files.ts'
import { readFolder } from '../../guide/output/files.ts'
import { isSearchFile, SEARCH_FOLDER, SYNONYMS_FILE } from '../../guide/search/bundle.ts'
import { GLOSSARY, readShownTerms } from '../../guide/search/glossary.ts'
import type { ShownTerm } from '../../guide/search/glossary.ts'
import { LABELS, searchablePage } from '../../guide/search/page.ts'
import { synonymGroups } from '../../guide/search/synonyms.ts'

/** Texts that browsers load as they are, from the size on that Nitro compresses; the others are compressed inside. */
const PLAIN = /\.(?:js|json)$/
const SMALLEST = 1024

async function added(response: Promise<NewFileResponse>, what: string): Promise<void> {
  const { errors } = await response
  if (errors.length > 0) throw new Error(`Pagefind could not index ${what}: ${errors.join(' ')}`)
}

async function addPages(index: PagefindIndex, files: OutputFiles): Promise<void> {
  for (const path of files.sizes.keys()) {
    if (!path.endsWith('.html')) continue
    const content = searchablePage(files.read(path).toString())
    if (content !== undefined) await added(index.addHTMLFile({ url: addressOf(path), content }), path)
  }
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
  if (!PLAIN.test(path) || content.length < SMALLEST) return
  writeFileSync(`${path}.br`, brotliCompressSync(content))
  writeFileSync(`${path}.gz`, gzipSync(content, { level: 9 }))
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
  try {
    const { index, errors } = await createIndex({ excludeSelectors: LABELS })
    if (!index) throw new Error(`Pagefind did not start: ${errors.join(' ')}`)
    await addPages(index, files)
    await addTerms(index, terms, language)
    const written = await index.getFiles()
    if (written.errors.length > 0) throw new Error(`Pagefind wrote no index: ${written.errors.join(' ')}`)
    const target = join(folder, SEARCH_FOLDER)
    rmSync(target, { recursive: true, force: true })
    for (const { path, content } of written.files) if (isSearchFile(path)) writeFile(join(target, path), content)
    writeFile(join(target, SYNONYMS_FILE), Buffer.from(JSON.stringify(synonymGroups(terms))))
  } finally {
    await close()
  }
}
