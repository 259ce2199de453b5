import { describe, expect, it } from 'vitest'
import { countFinds, keyOf } from '../../../../guide/search/word-file.ts'

describe('keyOf', () => {
  it.each([
    ['Keys', 'key'],
    ['key.', 'key'],
    ['css', 'css'],
    ['“rows”', 'row'],
  ])('has one key for %s', (word, key) => {
    expect(keyOf(word)).toBe(key)
  })
})

describe('countFinds', () => {
  it('counts words with their plurals, and keeps the frequent ones', () => {
    const texts = [`${'row '.repeat(3000)}${'rows, '.repeat(2000)}`, 'level '.repeat(4999), 'api '.repeat(6000)]
    expect(countFinds(texts)).toEqual({ api: 6000, row: 5000 })
  })
})
