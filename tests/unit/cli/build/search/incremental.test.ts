import { readdirSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { WordFile } from '../../../../../guide/search/word-file.ts'
import { glossary, indexedSite, page, SMALL_OUTPUT } from './small-index.ts'

const ONE = 'blog/guides/p-1.html'
const TWO = 'blog/guides/p-2.html'

const CHANGES: Record<string, Record<string, string | undefined>> = {
  'a sentence': { [ONE]: SMALL_OUTPUT[ONE]?.replace('naïve', 'naive and unheard') },
  'a title': { [ONE]: SMALL_OUTPUT[ONE]?.replace('Page 1', 'Café 1') },
  'a field that no other page has': { [ONE]: SMALL_OUTPUT[ONE]?.replace('<p>', '<p data-pagefind-meta="about">') },
  'a filter': { [ONE]: SMALL_OUTPUT[ONE]?.replace('<p>', '<p data-pagefind-filter="stack">') },
  'a new page': { 'blog/guides/a.html': page('New', 'A secret key for café owners.') },
  'a page taken away': { [ONE]: undefined },
  'a page that is not searched any more': { [ONE]: SMALL_OUTPUT[ONE]?.replace('data-pagefind-body', '') },
  'a page with another address': { [ONE]: undefined, 'blog/how-to/p-1.html': SMALL_OUTPUT[ONE] },
  'two pages in the place of each other': { [ONE]: SMALL_OUTPUT[TWO], [TWO]: SMALL_OUTPUT[ONE] },
  'a name in the glossary, which is a phrase': {
    'glossary.html': glossary(['secret-key', 'Secret key', 'The key', 'Stays away.']),
  },
  'the text of a term': { 'glossary.html': glossary(['secret-key', 'Secret key', 'Hidden one', 'Never shown.']) },
  'a glossary taken away': { 'glossary.html': undefined },
  'so few pages that all places are kept': Object.fromEntries(
    Object.keys(SMALL_OUTPUT)
      .filter((path) => path.startsWith('blog/'))
      .slice(3)
      .map((path) => [path, undefined]),
  ),
  'all pages': Object.fromEntries(
    Object.keys(SMALL_OUTPUT).map((path) => [path, path === 'index.html' ? '-' : undefined]),
  ),
}

/** The packs of pages, and which file each is: one that is made again is another. */
function packs(folder: string): Map<string, number> {
  const names = readdirSync(folder).filter((name) => name.endsWith('.pack'))
  return new Map(names.map((name) => [name, statSync(join(folder, name)).ino]))
}

describe('writeSearchIndex with what was kept', () => {
  it.each(Object.entries(CHANGES))('writes after a change what it writes from nothing: %s', async (_, files) => {
    const site = indexedSite()
    const before = await site.index()
    site.change(files)
    const after = await site.index()
    expect(after).toEqual(await site.indexAnew())
    expect(after).not.toEqual(before)
    site.change(Object.fromEntries(Object.keys(files).map((path) => [path, SMALL_OUTPUT[path]])))
    expect(await site.index()).toEqual(before)
  })

  it('has a word without places, and phrases', async () => {
    const words = JSON.parse((await indexedSite().index()).get('words.json') ?? '') as WordFile
    expect(words.frequent).toEqual([['key'], ['opens'], ['the']])
  })

  it('reads only pages that are new', async () => {
    const site = indexedSite()
    await site.index()
    const before = packs(site.kept)
    site.change({ [ONE]: page('One', 'Changed.') })
    await site.index()
    const after = packs(site.kept)
    expect([before.size, after.size]).toEqual([1, 2])
    expect([...after]).toEqual(expect.arrayContaining([...before]))
  })

  it('puts few pages that were read at different times together, and keeps none that is gone', async () => {
    const site = indexedSite()
    for (let time = 0; time < 12; time++) {
      site.change({
        [`blog/guides/p-${time}.html`]: page('Page', `Changed ${time}.`),
        'blog/guides/a.html': page('A', `${time}`),
      })
      await site.index()
    }
    const after = await site.index()
    expect(packs(site.kept).size).toBeLessThan(9)
    expect(after).toEqual(await site.indexAnew())
  }, 30_000)

  it('knows a page again whose key is another and whose text is the same', async () => {
    const site = indexedSite()
    const before = await site.index()
    const made = packs(site.kept)
    const pages = new Map(Object.keys(SMALL_OUTPUT).map((path) => [path, 'other']))
    expect(await site.index({ pages })).toEqual(before)
    expect(packs(site.kept)).toEqual(made)
  })

  it.each([
    ['cut short', (path: string) => truncateSync(path, statSync(path).size >> 1)],
    ['empty', (path: string) => writeFileSync(path, '')],
    [
      'with another byte',
      (path: string) => {
        const data = readFileSync(path)
        data[data.length >> 1] = (data[data.length >> 1] ?? 0) ^ 255
        writeFileSync(path, data)
      },
    ],
  ])('makes anew what is %s', async (_, damage) => {
    const site = indexedSite()
    const before = await site.index()
    for (const name of readdirSync(site.kept)) damage(join(site.kept, name))
    expect(await site.index()).toEqual(before)
    expect(await site.index()).toEqual(before)
  })

  it('makes all anew for other code', async () => {
    const site = indexedSite()
    const before = await site.index()
    const made = packs(site.kept)
    expect(await site.index({ codeKey: 'other' })).toEqual(before)
    expect([...packs(site.kept).keys()].filter((name) => made.has(name))).toEqual([])
  })

  it('asks nobody for the key of a page', async () => {
    const site = indexedSite()
    const before = await site.index()
    site.change({ [ONE]: page('One', 'Changed.') })
    const after = await site.index({ pages: new Map() })
    expect(after).not.toEqual(before)
    expect(after).toEqual(await site.indexAnew())
  })
})
