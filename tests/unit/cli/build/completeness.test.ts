import { describe, expect, it } from 'vitest'
import { countPages, missingFromOutput } from '../../../../cli/build/completeness.ts'
import type { OutputFiles } from '../../../../guide/output/files.ts'

const SITEMAP = `<urlset><url><loc>https://a.example/</loc></url><url><loc>https://a.example/blog/guides/b%C3%A4r</loc></url></urlset>`
const COMPLETE = {
  'index.html': '<p>',
  '404.html': '<p>',
  'robots.txt': 'x',
  'sitemap.xml': SITEMAP,
  'blog/guides/bär.html': '<p>',
  'blog/guides/a.html': '<p>',
}

function files(texts: Record<string, string>): OutputFiles {
  const sizes = new Map(Object.entries(texts).map(([path, text]) => [path, text.length]))
  return { sizes, read: (path) => Buffer.from(texts[path] ?? '') }
}

describe('missingFromOutput', () => {
  it('finds nothing in a complete site', () => {
    expect(missingFromOutput(files(COMPLETE), ['blog/guides/a.md', 'blog/guides/bär.md'])).toEqual([])
  })

  it('names a page that every site has', () => {
    const { 'index.html': _, ...rest } = COMPLETE
    expect(missingFromOutput(files(rest), [])).toContain('index.html was not written, or is empty.')
  })

  it('names an empty file', () => {
    expect(missingFromOutput(files({ ...COMPLETE, 'robots.txt': '' }), [])).toEqual([
      'robots.txt was not written, or is empty.',
    ])
  })

  it('names an article that vanished', () => {
    expect(missingFromOutput(files(COMPLETE), ['blog/guides/lost.md'])).toEqual([
      'blog/guides/lost.md became no page: blog/guides/lost.html was not written.',
    ])
  })

  it('names a page that only the sitemap has', () => {
    const { 'blog/guides/bär.html': _, ...rest } = COMPLETE
    expect(missingFromOutput(files(rest), [])).toEqual([
      'sitemap.xml lists /blog/guides/b%C3%A4r, which was not written.',
    ])
  })
})

describe('countPages', () => {
  it('counts pages without the one for missing addresses', () => {
    expect(countPages(files(COMPLETE))).toBe(3)
  })
})
