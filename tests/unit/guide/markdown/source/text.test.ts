import { describe, expect, it } from 'vitest'
import { pointAt, splitLines } from '../../../../../guide/markdown/source/text.ts'

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

describe('splitLines', () => {
  it('ends lines where Markdown does', () => {
    expect(splitLines('a\nb\r\nc\rd\n')).toEqual(['a', 'b', 'c', 'd', ''])
  })
})
