import { describe, expect, it } from 'vitest'
import { BEYOND, placesOf } from '../../../../guide/search/frequent-places.ts'
import { countPlaces, FrequentWords } from '../../../../guide/search/frequent-words.ts'
import { PageWords } from '../../../../guide/search/page-words.ts'
import type { IndexedWord } from '../../../../guide/search/parts.ts'
import { unpackPlaces } from '../../../../guide/search/places.ts'

const TEXTS = ['key a keys b secret key', 'none', 'key. '.repeat(40)]
const ENTRY: IndexedWord = [
  'key',
  [
    [0, [-25, 0, 2, 3], [-2, 4]],
    [2, [-145, 0, -25, ...Array.from({ length: 39 }, () => 1)], []],
  ],
  [],
]

const [first, second] = placesOf(1)
const make = (...phrases: string[]) => new FrequentWords(['row', 'key'], new PageWords(TEXTS), phrases)

/** The places of each page. */
const thinned = (words: FrequentWords) => words.thin(ENTRY)[1].map(([, packed]) => unpackPlaces(packed))

describe('countPlaces', () => {
  it('counts places, not weights', () => {
    expect(countPlaces(ENTRY)).toBe(43)
  })
})

describe('FrequentWords', () => {
  it('puts one place behind the end of a page, with the weight of all rounded', () => {
    expect(thinned(make())[0]).toEqual([{ at: first, weight: 68 }])
  })

  it('takes a second place where one can not weigh enough', () => {
    expect(thinned(make())[1]).toEqual([
      { at: first, weight: 255 },
      { at: second, weight: 255 },
    ])
  })

  it('keeps the places of a phrase, which are not weighed twice', () => {
    expect(thinned(make('secret key'))[0]).toEqual([
      { at: 5, weight: 24 },
      { at: first, weight: 48 },
    ])
  })

  it('leaves pages, metadata and other words as they are', () => {
    const [word, pages, ...more] = make().thin(ENTRY)
    expect([word, ...more]).toEqual(['key', []])
    expect(pages.map(([step, , ...meta]) => [step, ...meta])).toEqual([
      [0, [-2, 4]],
      [2, []],
    ])
    const other: IndexedWord = ['zod', [[0, [-25, 1], []]], []]
    expect(make().thin(other)).toBe(other)
  })

  it('tells how the words are written, but for what is rare', () => {
    const words = new FrequentWords(['key'], new PageWords([`${'key '.repeat(300)}keys api-key`]), [])
    words.thin(['key', [[0, [-25, 0, ...Array.from({ length: 299 }, () => 1)], []]]])
    words.thin(['key', [[0, [-25, 0, 300], []]]])
    expect(words.forms).toEqual([['key']])
    expect(make().forms).toEqual([[], []])
  })

  it('says which page is too long to be told from what stands behind it', () => {
    expect(() => make().thin(['key', [[1, [-25, BEYOND], []]]])).toThrow('Page 1 of the search index')
  })
})
