import { describe, expect, it } from 'vitest'
import { anyOf, isDenied } from '../../../../guide/prose/search.ts'

describe('anyOf', () => {
  it('finds what one of the patterns finds', () => {
    expect('one, TWO, three'.match(anyOf([/t\w+/, /o\w{2}/], 'gi'))).toEqual(['one', 'TWO', 'three'])
  })
})

describe('isDenied', () => {
  it.each([
    ['Nothing is ', true],
    ['It is not at all ', true],
    ["It isn't ", true],
    ['It isn’t ', true],
    ['It is ', false],
    ['Nothing. It is ', false],
    ['No problem; it is ', false],
    ['Notes are ', false],
  ])('reads "%s"', (before, denied) => {
    expect(isDenied(`${before}safe`, before.length)).toBe(denied)
  })
})
