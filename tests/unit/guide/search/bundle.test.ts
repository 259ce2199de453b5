import { describe, expect, it } from 'vitest'
import { isSearchFile } from '../../../../guide/search/bundle.ts'

describe('isSearchFile', () => {
  it.each([
    'pagefind.js',
    'pagefind-entry.json',
    'pagefind.en_fa28818108.pf_meta',
    'wasm.en.pagefind',
    'wasm.pt-br.pagefind',
    'fragment/en_15c03a7.pf_fragment',
    'index/en_637020a.pf_index',
    'words.json',
    'facets.json',
  ])('takes %s', (path) => {
    expect(isSearchFile(path)).toBe(true)
  })

  it.each([
    'pagefind-ui.js',
    'pagefind-ui.css',
    'pagefind-modular-ui.js',
    'pagefind-component-ui.js',
    'pagefind-highlight.js',
    'pagefind-worker.js',
    'wasm.unknown.pagefind',
    'filter/en_4cc3997.pf_filter',
    'playground/index.html',
    'fragment/en_15c03a7.pf_index.map',
  ])('leaves out %s', (path) => {
    expect(isSearchFile(path)).toBe(false)
  })
})
