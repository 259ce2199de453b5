import { describe, expect, it } from 'vitest'
import { run, runWith } from '../../../../fixtures/output/run.ts'
import { change, validSite } from '../../../../fixtures/output/site.ts'

describe('sitemap', () => {
  const entry = '<url><loc>https://guide.example/blog</loc><lastmod>2026-02-03</lastmod></url>'

  it('finds a page that is not listed', () => {
    expect(runWith('sitemap.xml', entry, '')).toEqual([
      'sitemap /blog: The sitemap does not list https://guide.example/blog.',
    ])
  })

  it('finds an entry without a page', () => {
    expect(runWith('sitemap.xml', entry, `${entry}<url><loc>https://guide.example/gone</loc></url>`)).toEqual([
      'sitemap sitemap.xml: https://guide.example/gone is listed, but no page has that address.',
    ])
  })

  it('finds an entry that is listed twice', () => {
    expect(runWith('sitemap.xml', entry, entry + entry)).toEqual([
      'sitemap sitemap.xml: https://guide.example/blog is listed twice.',
    ])
  })

  it('finds the error page in it, and an error page that may be indexed', () => {
    expect(runWith('sitemap.xml', entry, `${entry}<url><loc>https://guide.example/404</loc></url>`)).toEqual([
      'sitemap sitemap.xml: https://guide.example/404 is listed, but the page says noindex.',
    ])
    const files = { ...validSite(), '404.html': validSite()['blog.html'] ?? '' }
    expect(run(files)).toContain('sitemap /404: The error page may be indexed.')
  })

  it('finds a missing file and one that is not XML, without naming every page', () => {
    const { 'sitemap.xml': _, 'robots.txt': __, ...files } = validSite()
    expect(run(files)).toEqual([
      `sitemap sitemap.xml: The sitemap can't be read. The file does not exist.`,
      'robots robots.txt: The file does not exist.',
    ])
    expect(runWith('sitemap.xml', '</urlset>', '')).toEqual([
      expect.stringMatching(/^sitemap sitemap\.xml: The sitemap can't be read\. It is not valid XML: line \d/),
    ])
  })

  it('follows an index to its parts', () => {
    const files = validSite()
    const index = '<sitemapindex><sitemap><loc>https://guide.example/part-0.xml</loc></sitemap></sitemapindex>'
    const { 'sitemap.xml': part = '', ...others } = change(files, 'robots.txt', 'sitemap.xml', 'sitemap_index.xml')
    expect(run({ ...others, 'sitemap_index.xml': index, 'part-0.xml': part })).toEqual([])
    expect(run({ ...others, 'sitemap_index.xml': index })).toEqual([
      `sitemap part-0.xml: The sitemap can't be read. The file does not exist.`,
    ])
  })
})
