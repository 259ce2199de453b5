import { describe, expect, it } from 'vitest'
import { ByteReader, ByteWriter } from '../../../../guide/search/assembly/bytes.ts'
import { BEYOND, placesOf } from '../../../../guide/search/frequent-places.ts'
import { FrequentWords } from '../../../../guide/search/frequent-words.ts'
import { unpackPlaces } from '../../../../guide/search/places.ts'

const FEW = [-25, 0, 2, 3]
const MANY = [-145, 0, -25, ...Array.from({ length: 39 }, () => 1)]

const [first, second] = placesOf(1)

/** The places of the second of two words. */
function thin(packed: number[], ...kept: number[]) {
  const writer = new ByteWriter()
  writer.numbers(packed)
  writer.numbers([7])
  const marks = new Uint8Array(BEYOND)
  for (const place of kept) marks[place] = 1
  const reader = new ByteReader(writer.written())
  const thinned = new FrequentWords(2).thin(1, reader, marks)
  expect(reader.numbers()).toEqual([7])
  return unpackPlaces(new ByteReader(thinned).numbers())
}

describe('FrequentWords', () => {
  it('puts one place behind the end of a page, with the weight of all rounded', () => {
    expect(thin(FEW)).toEqual([{ at: first, weight: 68 }])
  })

  it('takes a second place where one can not weigh enough', () => {
    expect(thin(MANY)).toEqual([
      { at: first, weight: 255 },
      { at: second, weight: 255 },
    ])
  })

  it('keeps the places of a phrase, which are not weighed twice', () => {
    expect(thin(FEW, 4, 5)).toEqual([
      { at: 5, weight: 24 },
      { at: first, weight: 48 },
    ])
    expect(thin(FEW, 0, 2, 5)).toHaveLength(3)
  })

  it('has no place for what stands in metadata alone', () => {
    expect(thin([])).toEqual([])
  })

  it('tells how the words are written, but for what is rare', () => {
    const words = new FrequentWords(2)
    const counts = [
      [0, 300],
      [1, 2],
      [1, 1],
      [2, 1],
      [3, 100],
    ] as const
    for (const [form, count] of counts) words.countForm(0, form, count)
    words.countForm(1, 2, 1)
    expect(words.forms(['key', 'keys', 'apikey', ''])).toEqual([['key', 'keys'], ['apikey']])
  })

  it('says that a page is too long to be told from what stands behind it', () => {
    expect(() => thin([-25, BEYOND])).toThrow('split it')
  })
})
