import { describe, expect, it } from 'vitest'
import type { IndexSettings, SiteIndex } from '../../../../../guide/search/assembly/site-index.ts'
import { assembleIndex } from '../../../../../guide/search/assembly/site-index.ts'
import { SitePages } from '../../../../../guide/search/assembly/site-pages.ts'
import { takeApart } from '../../../../../guide/search/assembly/take-apart.ts'
import { MOST_PLACES } from '../../../../../guide/search/frequent-words.ts'
import type { IndexedWord } from '../../../../../guide/search/parts.ts'
import { readWords, textOfPart } from '../../../../../guide/search/parts.ts'
import type { HandmadePage } from './handmade.ts'
import { FIELDS, handmadeIndex, packed, PAGES, WORDS } from './handmade.ts'

const SETTINGS: IndexSettings = { language: 'en', version: '1.6.0', partSize: 2000, phrasePlaces: () => [] }

function pagesOf(...indexes: [HandmadePage[], IndexedWord[], string[]][]): SitePages {
  const pages = new SitePages()
  for (const index of indexes) pages.add(packed(takeApart(handmadeIndex(...index))), () => true)
  return pages
}

/** All that an index is. */
function whole(index: SiteIndex) {
  const parts = [...index.parts]
  return {
    parts,
    words: parts.flatMap(({ content }) => readWords(content)),
    list: index.list(),
    fragments: index.fragments,
  }
}

const assemble = (pages: SitePages, settings: Partial<IndexSettings> = {}) =>
  whole(assembleIndex(pages, { ...SETTINGS, ...settings }))

/** Where Pagefind would have the words with the pages in the order of their addresses. */
const SORTED: IndexedWord[] = [
  ['a', [[0, [], [-2, 0]]], []],
  [
    'key',
    [
      [0, [-25, 2], []],
      [1, [-25, 0, 1, -13, 2], [-2, 0]],
    ],
    [],
  ],
  [
    'naiv',
    [[0, [-25, 0], []]],
    [
      [
        'naïve',
        [
          [0, [-25, 1], [-1, 0]],
          [1, [-25, 3], []],
        ],
      ],
    ],
  ],
]

describe('assembleIndex', () => {
  it('puts pages into the order of their addresses', () => {
    const { words, list, fragments } = assemble(pagesOf([PAGES, WORDS, FIELDS]))
    expect(words).toEqual(SORTED)
    expect(fragments.map(({ content }) => (JSON.parse(textOfPart(content)) as HandmadePage).url)).toEqual(['/a', '/b'])
    expect(list.slice(4)).toEqual([[], ['about', 'title']])
    expect(list[1].map(([, length]) => length)).toEqual([3, 4])
    expect(fragments.map(({ path }) => path)).toEqual(list[1].map(([name]) => `fragment/${name}.pf_fragment`))
  })

  it('is the same from whatever batches, and of other fields', () => {
    const first = WORDS.flatMap(([word, pages, variants]): IndexedWord[] => {
      const own = pages
        .filter(([step]) => step === 0)
        .map(([step, places, meta]) => [step, places, rename(meta)] as never)
      const forms = (variants as [string, unknown[]][]).map(([form, all]) => [form, all.slice(0, 1)])
      return own.length + forms.length > 0 ? [[word, own, forms]] : []
    })
    const second = WORDS.map(([word, pages, variants]): IndexedWord => {
      const forms = (variants as [string, [number, ...unknown[]][]][]).map(([form, all]) => [
        form,
        all.slice(1).map(([, ...more]) => [0, ...more]),
      ])
      return [word, pages.slice(-1).map(([, ...more]) => [0, ...more] as never), forms]
    })
    const apart = pagesOf([PAGES.slice(1), second, FIELDS], [PAGES.slice(0, 1), first, ['title']])
    expect(assemble(apart)).toEqual(assemble(pagesOf([PAGES, WORDS, FIELDS])))
  })

  it('has no word of a page that is not there any more', () => {
    const pages = new SitePages()
    pages.add(packed(takeApart(handmadeIndex(PAGES, WORDS, FIELDS))), (name) => name === '/b')
    expect(assemble(pages).words.map(([word]) => word)).toEqual(['key', 'naiv'])
  })

  it('cuts parts and names them by what is in them', () => {
    const { parts, list } = assemble(pagesOf([PAGES, WORDS, FIELDS]), { partSize: 1 })
    expect(list[2].map(([from, to]) => [from, to])).toEqual([
      ['a', 'a'],
      ['k', 'k'],
      ['n', 'naiv'],
    ])
    expect(parts.map(({ path }) => path)).toEqual(list[2].map(([, , name]) => `index/${name}.pf_index`))
    expect(new Set(parts.map(({ path }) => path)).size).toBe(3)
  })

  it('leaves out the places of frequent words, but for phrases, and says how they are written', () => {
    const content = 'key '.repeat(MOST_PLACES + 1).trim()
    const word: IndexedWord = ['key', [[0, [-25, 0, ...Array.from({ length: MOST_PLACES }, () => 1)], [-1, 0]]], []]
    const pages = pagesOf([
      [{ url: '/a', content, meta: { title: 'Key' } }],
      [word, ['lock', [[0, [-25, 1], []]], []]],
      ['title'],
    ])
    const index = assembleIndex(pages, { ...SETTINGS, phrasePlaces: () => [7] })
    const { words, list } = whole(index)
    expect(words).toEqual([
      ['key', [[0, [-25, 7, -256, 65_536, 2], [-1, 0]]], []],
      ['lock', [[0, [-25, 1], []]], []],
    ])
    expect(index.frequent()).toEqual([['key']])
    // The list of a large index.
    expect(list[1][0]?.[1]).toBe(8064)
    expect(list[2][0]?.[1]).toBe('keyzzz')
  })

  it('has an empty list without pages', () => {
    expect(assemble(new SitePages())).toEqual({
      parts: [],
      words: [],
      fragments: [],
      list: ['1.6.0', [], [], [], [], []],
    })
  })
})

/** Places in metadata where `title` is the only field. */
function rename(meta: unknown): unknown {
  return (meta as number[]).map((number) => (number === -2 ? -1 : number))
}
