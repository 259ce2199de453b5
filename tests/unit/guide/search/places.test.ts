import { describe, expect, it } from 'vitest'
import { packPlaces, unpackPlaces } from '../../../../guide/search/places.ts'

describe('unpackPlaces', () => {
  it('adds up steps, and begins anew where the weight changes', () => {
    expect(unpackPlaces([-13, 886, 12, -25, 896])).toEqual([
      { at: 886, weight: 12 },
      { at: 898, weight: 12 },
      { at: 896, weight: 24 },
    ])
  })

  it('takes places without a weight for running text', () => {
    expect(unpackPlaces([5, 2])).toEqual([
      { at: 5, weight: 24 },
      { at: 7, weight: 24 },
    ])
  })
})

describe('packPlaces', () => {
  it.each([[[]], [[-25, 3]], [[-13, 886, 12, 13, -25, 896]], [[-145, 0, 1, -25, 9, 65_527]]])(
    'writes %j as Pagefind does',
    (packed) => {
      expect(packPlaces(unpackPlaces(packed))).toEqual(packed)
    },
  )
})
