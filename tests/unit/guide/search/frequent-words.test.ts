import { describe, expect, it } from 'vitest'
import { BEYOND, placesOf } from '../../../../guide/search/frequent-places.ts'
import { FrequentWords } from '../../../../guide/search/frequent-words.ts'
import { unpackPlaces } from '../../../../guide/search/places.ts'

const FEW = [-25, 0, 2, 3]
const MANY = [-145, 0, -25, ...Array.from({ length: 39 }, () => 1)]

const make = () => new FrequentWords(['row', 'key'])
/** The words are numbered in their order. */
const [first, second] = placesOf(0)

const thin = (packed: number[], kept?: ReadonlySet<number>) => unpackPlaces(make().thin('key', packed, 'key:3', kept))

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
    expect(thin(FEW, new Set([4, 5]))).toEqual([
      { at: 5, weight: 24 },
      { at: first, weight: 48 },
    ])
    expect(thin(FEW, new Set([0, 2, 5]))).toHaveLength(3)
  })

  it('tells two words apart by their places', () => {
    expect(unpackPlaces(make().thin('row', FEW, 'row:3')).map(({ at }) => at)).toEqual([placesOf(1)[0]])
  })

  it('tells how the words are written, but for what is rare', () => {
    const words = make()
    words.thin('key', MANY, 'key:300 keys:1')
    words.thin('key', FEW, 'apikey:1 keys:1')
    words.thin('row', FEW, 'row:3 rows:2 _:1')
    expect(words.forms).toEqual([
      ['key', 'keys'],
      ['row', 'rows'],
    ])
    expect(make().forms).toEqual([[], []])
  })

  it('says that a page is too long to be told from what stands behind it', () => {
    expect(() => thin([-25, BEYOND])).toThrow('split it')
  })
})
