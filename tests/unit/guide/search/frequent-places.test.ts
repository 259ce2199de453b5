import { describe, expect, it } from 'vitest'
import type { PlacedPage } from '../../../../guide/search/frequent-places.ts'
import { placesOf, restorePlaces } from '../../../../guide/search/frequent-places.ts'

const at = (location: number) => ({ location, weight: 1, balanced_score: 500 })

const page = (...locations: number[]): PlacedPage => ({
  content: 'In short. Which key? Keys, rows and api-key of a row.',
  anchors: [{ element: 'h2', text: 'Which key?', location: 2 }],
  weighted_locations: locations.map(at),
})

const FREQUENT = [
  ['row', 'rows'],
  ['apikey', 'key', 'keys'],
]

describe('restorePlaces', () => {
  it('finds frequent words in the text, with the weight of a heading and of a part of something', () => {
    const [key, again] = placesOf(1)
    const found = page(1, key, again)
    expect(restorePlaces(found, FREQUENT)).toBe(true)
    expect(found.weighted_locations.map(({ location, weight }) => [location, weight])).toEqual([
      [1, 1],
      [3, 6],
      [4, 1],
      [7, 0.5],
    ])
    const [, heading, text] = found.weighted_locations
    expect(heading?.balanced_score).toBe(36 * (text?.balanced_score ?? 0))
  })

  it('keeps the places that the index has, and adds none twice', () => {
    const found = page(10, placesOf(0)[0])
    restorePlaces(found, FREQUENT)
    expect(found.weighted_locations.map(({ location }) => location)).toEqual([5, 10])
  })

  it('changes the list that it is given, once', () => {
    const found = page(placesOf(0)[1])
    const list = found.weighted_locations
    expect(restorePlaces(found, FREQUENT)).toBe(true)
    expect(found.weighted_locations).toBe(list)
    expect(restorePlaces(found, FREQUENT)).toBe(false)
  })

  it('has nothing to do where all places are on the page', () => {
    expect(restorePlaces(page(1, 2), FREQUENT)).toBe(false)
  })

  it('takes away places of words that nothing is known of', () => {
    const found = page(1, placesOf(7)[0])
    expect(restorePlaces(found, FREQUENT)).toBe(true)
    expect(found.weighted_locations).toEqual([at(1)])
  })
})

describe('placesOf', () => {
  it('gives no two places that follow each other, as the words of a phrase do', () => {
    const all = [0, 1, 2].flatMap((number) => placesOf(number))
    expect(new Set(all).size).toBe(6)
    expect(all.filter((place) => all.includes(place + 1))).toEqual([])
  })
})
