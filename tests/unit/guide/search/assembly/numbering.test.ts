import { describe, expect, it } from 'vitest'
import { narrow, Numbering, renumbered } from '../../../../../guide/search/assembly/numbering.ts'

describe('Numbering', () => {
  it('numbers texts as they come', () => {
    const numbering = new Numbering()
    expect(['b', '', 'b', 'a'].map((text) => numbering.of(text))).toEqual([0, 1, 0, 2])
    expect(numbering.texts).toEqual(['b', '', 'a'])
  })
})

describe('narrow', () => {
  it.each([
    [[], 0],
    [[0, 255], 1],
    [[256], 2],
    [[65_535, 1], 2],
    [[65_536, 1], 4],
  ])('has %j in numbers of %i bytes', (numbers, bytes) => {
    const made = narrow(numbers)
    expect([...made]).toEqual(numbers)
    expect(made.byteLength).toBe(bytes * numbers.length)
  })
})

describe('renumbered', () => {
  it('gives numbers for numbers', () => {
    expect(renumbered(Uint8Array.of(2, 0), [70_000, 1, 7])).toEqual(Uint32Array.of(7, 70_000))
  })
})
