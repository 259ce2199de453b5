import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import type { OutputFiles } from '../../../../guide/output/files.ts'
import { indexedCount, readIndexedPages } from '../../../../guide/output/search-index.ts'

const FRAGMENT = 'pagefind_dcd{"url":"/a","content":"Text","anchors":[{"element":"h2","id":"b"}]}'

function files(data: Record<string, Buffer | string>): OutputFiles {
  const sizes = new Map(Object.entries(data).map(([path, content]) => [path, content.length]))
  return { sizes, read: (path) => Buffer.from(data[path] ?? '') }
}

describe('readIndexedPages', () => {
  it.each([FRAGMENT, gzipSync(FRAGMENT)])('reads a page, compressed or not', (content) => {
    const path = 'pagefind/fragment/en_1.pf_fragment'
    expect(readIndexedPages(files({ [path]: content, 'pagefind/index/en_2.pf_index': 'x' }))).toEqual([
      { file: path, url: '/a', anchors: ['b'] },
    ])
  })

  it('throws where a page can not be read', () => {
    expect(() => readIndexedPages(files({ 'pagefind/fragment/en_1.pf_fragment': 'pagefind_dcd{' }))).toThrow(
      SyntaxError,
    )
  })
})

describe('indexedCount', () => {
  it('adds up the languages', () => {
    const entry = '{"languages":{"en":{"page_count":2},"de":{"page_count":3}}}'
    expect(indexedCount(files({ 'pagefind/pagefind-entry.json': entry }))).toBe(5)
  })

  it('is undefined without an index', () => {
    expect(indexedCount(files({ 'index.html': '' }))).toBeUndefined()
  })
})
