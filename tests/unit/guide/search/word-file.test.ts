import { describe, expect, it } from 'vitest'
import { countKeys, frequentFinds, keyOf } from '../../../../guide/search/word-file.ts'

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

describe('countKeys', () => {
  it('counts words with their plurals, also those inside of others', () => {
    expect([...countKeys('Row rows, user.key “Keys”')]).toEqual([
      ['row', 2],
      ['user', 1],
      ['key', 2],
    ])
  })
})

describe('frequentFinds', () => {
  it('keeps the frequent words, in their order', () => {
    const counts = new Map([
      ['row', 5000],
      ['level', 4999],
      ['api', 6000],
    ])
    expect(JSON.stringify(frequentFinds(counts))).toBe('{"api":6000,"row":5000}')
  })
})
