import { describe, expect, it } from 'vitest'
import { cutParts, shortenRanges } from '../../../../../guide/search/assembly/cut.ts'

describe('cutParts', () => {
  it('ends a part with the word that makes it large enough', () => {
    expect(cutParts([1, 2, 3, 9, 1], 5)).toEqual([
      [0, 3],
      [3, 4],
      [4, 5],
    ])
    expect(cutParts([5], 5)).toEqual([[0, 1]])
    expect(cutParts([], 5)).toEqual([])
  })
})

describe('shortenRanges', () => {
  it('keeps of words what tells them from their neighbours', () => {
    expect(
      shortenRanges([
        ['apple', 'apple', 'a'],
        ['apricot', 'banana', 'b'],
        ['peach', 'pear', 'c'],
      ]),
    ).toEqual([
      // Not “app”, which stands before the first word.
      ['apple', 'apple', 'a'],
      ['apr', 'b', 'b'],
      ['p', 'pear', 'c'],
    ])
  })

  it('keeps a word that begins the next one, and characters whole', () => {
    expect(
      shortenRanges([
        ['a', 'key', 'a'],
        ['keys', '𝔘ni', 'b'],
        ['🎉', '🎉', 'c'],
      ]),
    ).toEqual([
      ['a', 'key', 'a'],
      ['keys', '𝔘', 'b'],
      ['🎉', '🎉', 'c'],
    ])
  })
})
