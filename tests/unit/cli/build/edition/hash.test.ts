import { describe, expect, it } from 'vitest'
import { hashOf } from '../../../../../cli/build/edition/hash.ts'

describe('hashOf', () => {
  it('is the same for the same, and can be the name of a file', () => {
    expect(hashOf('a', { b: [1] }, undefined)).toBe(hashOf('a', { b: [1] }, undefined))
    expect(hashOf('a')).toMatch(/^[\w-]{32}$/)
  })

  it.each([
    [
      ['a', 'b'],
      ['ab', ''],
    ],
    [
      ['a', 'b'],
      ['', 'ab'],
    ],
    [
      ['a', 'b'],
      ['b', 'a'],
    ],
    [['a'], ['a', '']],
    [['1:a'], ['', 'a']],
    [[['a', 'b']], [['ab']]],
    [[{ a: 1 }], [{ a: '1' }]],
    [[null], [0]],
    [['é'], ['e\u0301']],
  ])('tells %j from %j', (a, b) => {
    expect(hashOf(...a)).not.toBe(hashOf(...b))
  })
})
