import { describe, expect, it } from 'vitest'
import { offsetAt, pointAt, splitLines } from '../../../../../guide/markdown/source/text.ts'

describe('pointAt', () => {
  it.each([
    [0, { line: 1, column: 1 }],
    [2, { line: 1, column: 3 }],
    [3, { line: 2, column: 1 }],
    [5, { line: 3, column: 1 }],
    [8, { line: 4, column: 1 }],
  ])('offset %i', (offset, point) => {
    expect(pointAt('ab\nc\rd\r\ne', offset)).toEqual(point)
  })
})

describe('offsetAt', () => {
  const text = 'ab\nc\rd\r\ne'

  it.each([0, 2, 3, 4, 5, 8, 9])('is the way back for offset %i', (offset) => {
    expect(offsetAt(text, pointAt(text, offset))).toBe(offset)
  })

  it('takes a line that is not there as the end', () => {
    expect(offsetAt(text, { line: 9, column: 1 })).toBe(text.length)
  })
})

describe('splitLines', () => {
  it('ends lines where Markdown does', () => {
    expect(splitLines('a\nb\r\nc\rd\n')).toEqual(['a', 'b', 'c', 'd', ''])
  })
})
