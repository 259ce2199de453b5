import { describe, expect, it } from 'vitest'
import { MOST_PLACES } from '../../../../guide/search/frequent-words.ts'
import type { IndexedWord } from '../../../../guide/search/parts.ts'
import { readList, readWords, writeList, writeWords } from '../../../../guide/search/parts.ts'
import { thinIndex } from '../../../../guide/search/thin-index.ts'

const word = (stem: string, places: number): IndexedWord => [
  stem,
  [[0, [-25, 0, ...Array.from({ length: places - 1 }, () => 1)], []]],
  [],
]

/** An index of one page with two parts, in the first of which is a word with so many places. */
function makeParts(places: number) {
  return [
    { path: 'pagefind-entry.json', content: Buffer.from('{"languages":{"en":{"hash":"en_1157","page_count":1}}}') },
    { path: 'index/en_aaaaaaa.pf_index', content: writeWords([word('key', places), word('keyboard', 2)]) },
    { path: 'index/en_bbbbbbb.pf_index', content: writeWords([word('row', 3)]) },
    {
      path: 'pagefind.en_1157.pf_meta',
      content: writeList([
        '1.6.0',
        [['en_ccccccc', 2049, '']],
        [
          ['key', 'keyboard', 'en_aaaaaaa'],
          ['row', 'row', 'en_bbbbbbb'],
        ],
        [],
      ]),
    },
  ]
}

const TEXTS = ['key '.repeat(MOST_PLACES + 1)]

describe('thinIndex', () => {
  it('leaves the index of a small site as it is', () => {
    const parts = makeParts(MOST_PLACES)
    expect(thinIndex(parts, TEXTS, [])).toEqual({ parts, frequent: [] })
  })

  it('takes the places of frequent words out, and tells how they are written', () => {
    const { parts, frequent } = thinIndex(makeParts(MOST_PLACES + 1), TEXTS, [])
    expect(frequent).toEqual([['key']])
    const [, thin] = parts
    expect(readWords(thin?.content ?? Buffer.alloc(0)).map(([stem, pages]) => [stem, pages[0]?.[1].length])).toEqual([
      ['key', 3],
      ['keyboard', 3],
    ])
  })

  it('gives what it changes another name, everywhere', () => {
    const before = makeParts(MOST_PLACES + 1)
    const { parts } = thinIndex(before, TEXTS, [])
    const [entry, first, second, list] = parts
    const [, , ranges] = readList(list?.content ?? Buffer.alloc(0))
    expect(first?.path).toBe(`index/${ranges[0]?.[2]}.pf_index`)
    expect(first?.path).not.toBe(before[1]?.path)
    expect(second).toEqual(before[2])
    const [, name] = /^pagefind\.(en_[0-9a-f]{7})\.pf_meta$/.exec(list?.path ?? '') ?? []
    expect(JSON.parse(Buffer.from(entry?.content ?? '').toString())).toEqual({
      languages: { en: { hash: name, page_count: 1 } },
    })
  })

  it('gives the same content the same name', () => {
    const paths = () => thinIndex(makeParts(MOST_PLACES + 1), TEXTS, []).parts.map(({ path }) => path)
    expect(paths()).toEqual(paths())
  })

  it('needs the list of the parts', () => {
    const parts = makeParts(MOST_PLACES + 1).filter(({ path }) => !path.endsWith('.pf_meta'))
    expect(() => thinIndex(parts, TEXTS, [])).toThrow('pf_meta')
  })
})
