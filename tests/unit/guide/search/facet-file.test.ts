import { describe, expect, it } from 'vitest'
import { packFacets, unpackFacets } from '../../../../guide/search/facet-file.ts'

const PAGES: Record<string, string[]>[] = [
  { category: ['Guides'], stack: ['Vite', 'React'], severity: ['high'] },
  { category: ['Glossary'] },
  { category: ['Guides'], stack: ['Vite'], severity: ['low'] },
]

describe('packFacets', () => {
  it('gives the steps from page to page', () => {
    expect(packFacets(PAGES)).toEqual({
      category: { Guides: [1, 2], Glossary: [2] },
      stack: { Vite: [1, 2], React: [1] },
      severity: { high: [1], low: [3] },
    })
  })

  it('has nothing for no pages', () => {
    expect(packFacets([])).toEqual({ category: {}, stack: {}, severity: {} })
  })
})

describe('unpackFacets', () => {
  it('gives the ids of the pages back', () => {
    expect(unpackFacets(packFacets(PAGES), ['a', 'b', 'c'])).toEqual({
      category: new Map([
        ['Guides', new Set(['a', 'c'])],
        ['Glossary', new Set(['b'])],
      ]),
      stack: new Map([
        ['Vite', new Set(['a', 'c'])],
        ['React', new Set(['a'])],
      ]),
      severity: new Map([
        ['high', new Set(['a'])],
        ['low', new Set(['c'])],
      ]),
    })
  })
})
