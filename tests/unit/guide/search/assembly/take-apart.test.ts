import { describe, expect, it } from 'vitest'
import { takeApart } from '../../../../../guide/search/assembly/take-apart.ts'
import { readList, writeList } from '../../../../../guide/search/parts.ts'
import { FIELDS, handmadeIndex, PAGES, WORDS } from './handmade.ts'

const index = () => handmadeIndex(PAGES, WORDS, FIELDS)

describe('takeApart', () => {
  it('gives each page its words, with how they are written', () => {
    const [b, a] = takeApart(index())
    expect(b).toMatchObject({
      url: '/b',
      length: 4,
      fields: ['title'],
      words: ['key', 'naiv'],
      forms: { ways: [3, 0], forms: ['keys', 'key', 'userkey'] },
    })
    expect(a).toMatchObject({
      url: '/a',
      length: 3,
      fields: FIELDS,
      words: ['a', 'key', 'naiv'],
      forms: { ways: [0, 1, 1], forms: ['key', 'naive'] },
    })
    expect(b?.variants).toMatchObject([{ word: 1, form: 'naïve' }])
    expect(b?.keys).toEqual(['key', 'user', 'naïve'])
    expect(b?.counts).toEqual([3, 1, 1])
  })

  it('makes the same record of a page without its neighbours', () => {
    const [, second] = takeApart(index())
    const alone = WORDS.map(([word, pages, variants]) => {
      const own = pages.slice(-1).map(([, ...more]) => [0, ...more])
      const forms = (variants as [string, unknown[][]][]).map(([form, all]) => [
        form,
        all.slice(-1).map(([, ...more]) => [0, ...more]),
      ])
      return [word, own, forms] as unknown as (typeof WORDS)[number]
    })
    expect(takeApart(handmadeIndex(PAGES.slice(1), alone, FIELDS))).toEqual([second])
  })

  it.each([
    ['has no list', (path: string) => !path.endsWith('.pf_meta'), 'Pagefind wrote 0 lists'],
    ['has a part less than its list', (path: string) => !path.startsWith('index/'), 'did not write index/en_words'],
    [
      'has a page less than its list',
      (path: string) => path !== 'fragment/en_1.pf_fragment',
      'did not write fragment/en_1',
    ],
  ])('refuses an index that %s', (_, filter, message) => {
    expect(() => takeApart(index().filter(({ path }) => filter(path)))).toThrow(message)
  })

  it('refuses pages that name an order', () => {
    const sorted = index().map((part) => {
      if (!part.path.endsWith('.pf_meta')) return part
      const [version, pages, parts, filters, , fields] = readList(part.content)
      return { ...part, content: writeList([version, pages, parts, filters, [['date', [0, 1]]], fields]) }
    })
    expect(() => takeApart(sorted)).toThrow('order to sort them by')
  })
})
