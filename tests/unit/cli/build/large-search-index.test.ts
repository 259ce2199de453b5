import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { writeSearchIndex } from '../../../../cli/build/search-index.ts'
import { Engine } from '../../../../elements/search/engine.ts'
import type { WordFile } from '../../../../guide/search/word-file.ts'
import { writeFiles } from '../temp-folder.ts'

const folder = mkdtempSync(join(tmpdir(), 'fixproof-large-search-'))
const index = join(folder, 'pagefind')

const PAGES = 210
const html = (body: string) => `<!DOCTYPE html><html lang="en"><head><title>A</title></head><body>${body}</body></html>`

/** A page that says “key” 40 times; one of ten names secret keys, and one has a heading about keys. */
function page(number: number): string {
  const text = Array.from({ length: 40 }, (_, place) => `The key ${number}x${place} opens it.`).join(' ')
  const secret = number % 10 === 0 ? 'A secret key, they say.' : 'A key, a secret.'
  const heading = number === 7 ? 'Zebra keys' : 'Zebra'
  return html(`<article data-pagefind-body><h1 data-pagefind-meta="title">Page ${number}</h1><p>${text}</p>
    <h2 id="more">${heading}</h2><p>Of user.key. Quagga ${secret}</p></article>`)
}

let engine: Engine

/** Gives files to what asks for them with `fetch`, which Node does for the web alone. */
function answerFromDisk(address: string | URL | Request): Promise<Response> {
  loads++
  const { pathname } = new URL(String(address))
  return Promise.resolve(new Response(new Uint8Array(readFileSync(fileURLToPath(`file://${pathname}`)))))
}

/** How many files were asked for. */
let loads = 0

const ask = (query: string) => engine.ask({ query, choice: {}, from: 0, size: 3 })

beforeAll(async () => {
  const pages = Array.from({ length: PAGES }, (_, number) => [`blog/how-to/p-${number}.html`, page(number)])
  writeFiles(folder, {
    ...Object.fromEntries(pages),
    'glossary.html': html(
      '<dl class="glossary"><div id="secret-key"><dt>Secret key<span class="glossary-aliases">Hidden one</span></dt>' +
        '<dd>Stays away.</dd></div></dl>',
    ),
  })
  await writeSearchIndex(folder, 'en')
  vi.stubGlobal('fetch', answerFromDisk)
  engine = await Engine.load(pathToFileURL(`${index}/`).href)
}, 60_000)

afterAll(() => {
  vi.unstubAllGlobals()
  rmSync(folder, { recursive: true, force: true })
})

describe('the search of a large site', () => {
  it('knows how words are written whose places are not in the index', () => {
    const { frequent } = JSON.parse(readFileSync(join(index, 'words.json'), 'utf8')) as WordFile
    expect(frequent).toContainEqual(['key', 'userkey'])
  })

  it('finds and marks a frequent word where it stands', async () => {
    const { count, hits } = await ask('key')
    expect(count).toBe(PAGES + 1)
    const marked = hits.flatMap(({ sections }) => sections.flatMap(({ excerpt }) => excerpt))
    expect(marked.filter(({ isMarked }) => isMarked).map(({ text }) => text.toLowerCase())).toContain('key')
  })

  it('leads to the section that has the word in its heading', async () => {
    const { count, hits } = await ask('7x3 key')
    expect([count, hits[0]?.title]).toEqual([1, 'Page 7'])
    expect(hits[0]?.sections.map(({ title }) => title)).toEqual(['Zebra keys'])
  })

  it('finds a name as a phrase, and another phrase of frequent words by its words', async () => {
    expect((await ask('"secret key"')).count).toBe(PAGES / 10 + 1)
    expect((await ask('"quagga key"')).count).toBe(PAGES)
  })

  it('loads nothing for a question that nobody waits for', async () => {
    const [question, before] = [{ query: 'opens', choice: {}, from: 0, size: 3 }, loads]
    expect(await engine.ask(question, () => true)).toMatchObject({ count: 0, hits: [] })
    expect(loads).toBe(before)
    expect(await engine.ask(question, () => loads > before)).toMatchObject({ count: 0, hits: [] })
    expect((await engine.ask(question)).hits).toHaveLength(3)
  })
})
