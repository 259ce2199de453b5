import { describe, expect, it } from 'vitest'
import type { Facets } from '../../../../guide/search/facets.ts'
import { countValues, narrow } from '../../../../guide/search/facets.ts'

const FACETS: Facets = {
  category: new Map([
    ['How-to', new Set(['c'])],
    ['Guides', new Set(['a', 'b'])],
  ]),
  stack: new Map([
    ['Vite', new Set(['a', 'c'])],
    ['Next.js', new Set(['a', 'b'])],
  ]),
  severity: new Map([
    ['low', new Set(['a'])],
    ['critical', new Set(['b'])],
    ['high', new Set(['c'])],
  ]),
}

describe('narrow', () => {
  it('keeps the pages that have every value, in their order', () => {
    expect(narrow(['c', 'b', 'a'], {}, FACETS)).toEqual(['c', 'b', 'a'])
    expect(narrow(['c', 'b', 'a'], { category: 'Guides' }, FACETS)).toEqual(['b', 'a'])
    expect(narrow(['c', 'b', 'a'], { category: 'Guides', stack: 'Vite' }, FACETS)).toEqual(['a'])
    expect(narrow(['a'], { stack: 'Unknown' }, FACETS)).toEqual([])
  })
})

describe('countValues', () => {
  const all = ['a', 'b', 'c']

  it('counts what choosing a value would leave, with the other facets', () => {
    expect(countValues(all, 'stack', { category: 'Guides', stack: 'Vite' }, FACETS)).toEqual([
      { value: 'Next.js', count: 2 },
      { value: 'Vite', count: 1 },
    ])
  })

  it('orders severities from worst to least', () => {
    expect(countValues(all, 'severity', {}, FACETS).map(({ value }) => value)).toEqual(['critical', 'high', 'low'])
  })

  it('leaves out values without a page, but for the one that is chosen', () => {
    expect(countValues(['b'], 'category', { category: 'How-to' }, FACETS)).toEqual([
      { value: 'Guides', count: 1 },
      { value: 'How-to', count: 0 },
    ])
  })
})
