import { describe, expect, it } from 'vitest'
import { countGraphemes, firstGraphemes } from '../../../../guide/text/graphemes.ts'

describe('countGraphemes', () => {
  it.each([
    ['', 0],
    ['abc', 3],
    ['👩🏽‍💻', 1],
    ['🇩🇪🇫🇷', 2],
    ['cafe\u0301', 4],
    ['שלום', 4],
    ['a\r\nb', 3],
  ])('counts %j as %i', (text, count) => {
    expect(countGraphemes(text)).toBe(count)
  })
})

describe('firstGraphemes', () => {
  it.each([
    ['abc', 2, 'ab'],
    ['abc', 9, 'abc'],
    ['abc', 0, ''],
    ['👩🏽‍💻🇩🇪x', 2, '👩🏽‍💻🇩🇪'],
    ['e\u0301a', 1, 'e\u0301'],
  ])('takes of %j %i', (text, most, first) => {
    expect(firstGraphemes(text, most)).toBe(first)
  })
})
