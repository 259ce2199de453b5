import { describe, expect, it } from 'vitest'
import { SitePages } from '../../../../../guide/search/assembly/site-pages.ts'
import { takeApart } from '../../../../../guide/search/assembly/take-apart.ts'
import { FIELDS, handmadeIndex, PAGES, WORDS } from './handmade.ts'

describe('SitePages', () => {
  it('numbers the words of all pages, and has the pages by address', () => {
    const pages = new SitePages()
    for (const record of takeApart(handmadeIndex(PAGES, WORDS, FIELDS))) pages.add(record)
    const all = pages.sorted().map(({ url, words }) => [url, [...words].map((word) => pages.words[word])])
    expect(all).toEqual([
      ['/a', ['a', 'key', 'naiv']],
      ['/b', ['key', 'naiv']],
    ])
  })

  it('counts the frequent words of all pages', () => {
    const pages = new SitePages()
    const [record] = takeApart(handmadeIndex(PAGES, WORDS, FIELDS))
    if (!record) throw new Error('There is no page.')
    for (const url of ['/a', '/b']) pages.add({ ...record, url, keys: 'key\nrow', counts: Uint32Array.of(2500, 2499) })
    expect(pages.finds()).toEqual({ key: 5000 })
  })
})
