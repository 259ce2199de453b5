import { mkdtempSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type { IndexFile } from 'pagefind'
import { close } from 'pagefind'
import { makeArticle } from '../../../../../bench/corpus/article.ts'
import { makePage } from '../../../../../bench/corpus/page.ts'
import { Vocabulary } from '../../../../../bench/corpus/vocabulary.ts'
import { writeSearchIndex } from '../../../../../cli/build/search-index.ts'
import { listTerms } from '../../../../../cli/build/search/documents.ts'
import { makeIndex } from '../../../../../cli/build/search/indexer.ts'
import { ROOT } from '../../../../../cli/support/root.ts'
import { addressOf } from '../../../../../guide/output/address.ts'
import { readFolder } from '../../../../../guide/output/files.ts'
import { readShownTerms } from '../../../../../guide/search/glossary.ts'
import { searchablePage } from '../../../../../guide/search/page.ts'
import type { IndexedWord, IndexList } from '../../../../../guide/search/parts.ts'
import { readList, readWords, textOfPart } from '../../../../../guide/search/parts.ts'
import { writeFiles } from '../../temp-folder.ts'

const folder = mkdtempSync(join(tmpdir(), 'fixproof-whole-index-'))
/** So few that no word is so frequent that its places are left out. */
const PAGES = 20

/** The least size of a part, see cli/build/search-index.ts. */
const PART_SIZE = 2000

const html = (body: string) => `<!DOCTYPE html><html lang="en"><head><title>A</title></head><body>${body}</body></html>`

/** What a page says that few do: accents in text, headings and metadata, signs, and what UTF-16 writes in two units. */
const RARE = [
  '<h1 data-pagefind-meta="title">Café naïve</h1><p>Cafe café cafés Über 𝔘ni ﬀ 🎉 ____ _priv user.id c++ “key’s”</p>',
  '<h1 data-pagefind-meta="title">Other</h1><h2 id="x">CAFÉS cafés café</h2><p>uber über ünï 𝔘ni</p>',
  '<h1 data-pagefind-meta="other">Naïve cafés</h1><p>naive</p>',
]

const GLOSSARY = `<dl class="glossary"><div id="idor"><dt>IDOR<span class="glossary-aliases">Insecure direct object
reference</span></dt><dd>A naïve reference.</dd></div></dl>`

/** An index as it can be compared: pages by what is in them, words with their pages. */
interface Decoded {
  pages: unknown[]
  words: IndexedWord[]
  ranges: [from: string, to: string][]
  fields: string[]
}

function decode(files: readonly { path: string; content: Uint8Array }[]): Decoded {
  const parts = new Map(files.map(({ path, content }) => [path, content]))
  const read = (path: string) => parts.get(path) ?? Buffer.alloc(0)
  const [list = ''] = [...parts.keys()].filter((path) => path.endsWith('.pf_meta'))
  const [, pages, ranges, , , fields]: IndexList = readList(read(list))
  const words = ranges.flatMap(([, , name]) => readWords(read(`index/${name}.pf_index`)))
  return {
    pages: pages.map(([name, length]) => [length, JSON.parse(textOfPart(read(`fragment/${name}.pf_fragment`)))]),
    // Pagefind has ways to write a word in the order in which they were found.
    words: words.map(([word, places, variants]) => [
      word,
      places,
      (variants as [string][]).toSorted(([a], [b]) => (a < b ? -1 : 1)),
    ]),
    ranges: ranges.map(([from, to]) => [from, to]),
    fields,
  }
}

function written(): Decoded {
  const { sizes, read } = readFolder(join(folder, 'pagefind'))
  return decode([...sizes.keys()].map((path) => ({ path, content: read(path) })))
}

/** What Pagefind makes of all pages at once. */
async function pagefinds(): Promise<Decoded> {
  vi.stubEnv('PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE', String(PART_SIZE))
  const files = readFolder(folder)
  const pages = [...files.sizes.keys()].flatMap((path) => {
    const content = path.endsWith('.html') ? searchablePage(files.read(path).toString()) : undefined
    return content === undefined ? [] : [{ url: addressOf(path), content }]
  })
  const terms = listTerms(readShownTerms(files.read('glossary.html').toString()), '')
  const made: IndexFile[] = await makeIndex('en', async (index) => {
    for (const page of pages.toSorted((a, b) => (a.url < b.url ? -1 : 1))) await index.addHTMLFile(page)
    for (const { url, term } of terms) {
      const { title = '', content = '' } = term ?? {}
      const filters = { category: ['Glossary'] }
      await index.addCustomRecord({ url, content, language: 'en', meta: { title }, filters })
    }
  })
  await close()
  vi.unstubAllEnvs()
  return decode(made)
}

let [ours, theirs]: Decoded[] = []

beforeAll(async () => {
  const vocabulary = new Vocabulary(join(ROOT, 'content'), PAGES)
  const names = { nextjs: 'Next.js', guides: 'Guides' }
  const articles = Array.from({ length: PAGES }, (_, number) => makeArticle(number, PAGES, vocabulary))
  writeFiles(folder, {
    ...Object.fromEntries(articles.map((article) => [`blog/${article.path}.html`, makePage(article, names)])),
    ...Object.fromEntries(
      RARE.map((text, number) => [`blog/rare/p-${number}.html`, html(`<article data-pagefind-body>${text}</article>`)]),
    ),
    'blog.html': html('<p>No page that is searched.</p>'),
    'glossary.html': html(GLOSSARY),
  })
  // Records of three batches: of the pages of each kind.
  const kept = { folder: join(folder, 'kept'), codeKey: '', pages: new Map<string, string>() }
  const rare = join(folder, 'blog/rare')
  renameSync(rare, join(folder, 'rare'))
  await writeSearchIndex(folder, 'en', kept)
  renameSync(join(folder, 'rare'), rare)
  await writeSearchIndex(folder, 'en', kept)
  ours = written()
  theirs = await pagefinds()
}, 120_000)

afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('the index that is assembled from records', () => {
  it('has the pages that Pagefind has, with the same texts, filters and metadata', () => {
    expect(ours?.pages.length).toBe(PAGES + RARE.length + 1)
    expect(ours?.pages).toEqual(theirs?.pages)
    expect(ours?.fields).toEqual(['description', 'other', 'title', 'weakness'])
    expect(ours?.fields).toEqual(theirs?.fields)
  })

  it('has the words that Pagefind has, with the same places on the same pages', () => {
    expect(ours?.words.length).toBeGreaterThan(1000)
    expect(ours?.words).toEqual(theirs?.words)
  })

  it('is cut where Pagefind cuts', () => {
    expect(ours?.ranges.length).toBeGreaterThan(10)
    expect(ours?.ranges).toEqual(theirs?.ranges)
  })
})
