import { describe, expect, it } from 'vitest'
import { closeGaps, roundLength, thinList } from '../../../../guide/search/index-list.ts'

describe('closeGaps', () => {
  it('gives forms of the last word to a part, and what comes after them to the next', () => {
    const closed = closeGaps([
      ['i', 'in', 'a'],
      ['insecur', 'key', 'b'],
      ['lock', 'row', 'c'],
    ])
    expect(closed).toEqual([
      ['i', 'in', 'a'],
      ['in0', 'keyzzz', 'b'],
      ['keyzzz0', 'rowzzz', 'c'],
    ])
    const partsOf = (term: string) =>
      closed.filter(([from, to]) => term >= from && term <= to).map(([, , name]) => name)
    expect(['insecure', 'keys', 'lo', 'locker'].map(partsOf)).toEqual([['b'], ['b'], ['c'], ['c']])
  })

  it('never begins a part behind its first word', () => {
    expect(
      closeGaps([
        ['a', 'b', 'x'],
        ['b-', 'c', 'y'],
      ])[1],
    ).toEqual(['b-', 'czzz', 'y'])
  })
})

describe('roundLength', () => {
  it.each([
    [0, 0],
    [1, 1],
    [63, 63],
    [101, 102],
    [2000, 2016],
    [2049, 2048],
  ])('makes %i words %i', (words, rounded) => {
    expect(roundLength(words)).toBe(rounded)
  })
})

describe('thinList', () => {
  it('rounds lengths and closes gaps, and leaves the rest', () => {
    const list = thinList([
      '1.6.0',
      [['en_p', 2049, 'group']],
      [['a', 'b', 'en_x']],
      [['category', 'en_f']],
      [],
      ['title'],
    ])
    expect(list).toEqual([
      '1.6.0',
      [['en_p', 2048, 'group']],
      [['a', 'bzzz', 'en_x']],
      [['category', 'en_f']],
      [],
      ['title'],
    ])
  })
})
