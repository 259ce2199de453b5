import { describe, expect, it } from 'vitest'
import { citeId, factId, factNote, factWords } from '../../../../guide/facts/words.ts'
import { fact } from '../schema/sample-article.ts'

describe('factWords', () => {
  it.each([
    [1645, 'apps', '1,645 apps'],
    [28649024, 'secrets', '28,649,024 secrets'],
    [10.3, '%', '10.3%'],
    ['170 of 1,645', 'apps', '170 of 1,645 apps'],
    ['2026', undefined, '2026'],
  ])('writes %s and %s as %s', (value, unit, words) => {
    expect(factWords({ value, unit })).toBe(words)
  })
})

describe('factNote', () => {
  it('says the fact, its source and day, and its caveat, a line each', () => {
    expect(factNote(fact())).toBe(
      'A crawl of 1,645 apps found 170 with open tables.\nReport "A", 29 May 2025.\nOne crawl of one platform.',
    )
  })
})

describe('factNote of a source without a date', () => {
  it('names the source alone', () => {
    expect(factNote(fact({ published: undefined }))).toContain('\nReport "A".\n')
  })
})

describe('ids', () => {
  it('tell the entry of a fact and each place that cites it apart', () => {
    expect([factId('x'), citeId('x'), citeId('x', 1), citeId('x', 2)]).toEqual([
      'fact-x',
      'cite-x',
      'cite-x',
      'cite-x-2',
    ])
  })
})
