import { describe, expect, it } from 'vitest'
import { SitePages } from '../../../../../guide/search/assembly/site-pages.ts'
import { takeApart } from '../../../../../guide/search/assembly/take-apart.ts'
import { FIELDS, handmadeIndex, packed, PAGES, WORDS } from './handmade.ts'

describe('SitePages', () => {
  it('numbers the words of all pages, and has the pages by address', () => {
    const pages = new SitePages()
    pages.add(packed(takeApart(handmadeIndex(PAGES, WORDS, FIELDS))), () => true)
    const all = pages.sorted().map(({ url, words }) => [url, [...words].map((word) => pages.texts[word])])
    expect(all).toEqual([
      ['/a', ['a', 'key', 'naiv']],
      ['/b', ['key', 'naiv']],
    ])
  })

  it('counts the frequent words of all pages', () => {
    const pages = new SitePages()
    const [record] = takeApart(handmadeIndex(PAGES, WORDS, FIELDS))
    if (!record) throw new Error('There is no page.')
    const other = { ...record, keys: ['key', 'row'], counts: [2500, 2499] }
    pages.add(packed([{ ...other, url: '/a' }]), () => true)
    pages.add(packed([record, { ...other, url: '/c' }, { ...other, url: '/d' }]), (name) => name === '/c')
    expect(pages.finds()).toEqual({ key: 5000 })
    expect(pages.sorted().map(({ url }) => url)).toEqual(['/a', '/c'])
  })
})
