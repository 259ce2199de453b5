import { describe, expect, it } from 'vitest'
import { sitemapSchema } from '../../../../../guide/output/checks/sitemap-schema.ts'
import { runOnly } from '../../../../fixtures/output/run.ts'
import type { FixtureFiles } from '../../../../fixtures/output/site.ts'
import { change, inMemory, OPTIONS, validSite } from '../../../../fixtures/output/site.ts'

const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9'
const IMAGES = 'xmlns:image="http://www.google.com/schemas/sitemap-image/1.1"'
const FIRST = '<url><loc>https://guide.example/</loc></url>'

const sitemapWith = (from: string, to: string) =>
  runOnly('sitemap-schema', change(validSite(), 'sitemap.xml', from, to))

const withImage = (image: string) =>
  sitemapWith(FIRST, FIRST.replace('</url>', `<image:image ${IMAGES}>${image}</image:image></url>`))

/** A site whose sitemap is split, with this index. */
function indexed(parts: string): FixtureFiles {
  const { 'sitemap.xml': part = '', ...files } = validSite()
  const index = `<sitemapindex xmlns="${NAMESPACE}">${parts}</sitemapindex>`
  return { ...files, 'sitemap_index.xml': index, 'part-0.xml': part }
}

const PART = '<loc>https://guide.example/part-0.xml</loc>'

describe('sitemap-schema', () => {
  it.each([
    [FIRST.replaceAll('loc>', 'location>')],
    [FIRST.replace('</url>', '<lastmod>yesterday</lastmod></url>')],
    [FIRST.replace('</url>', '<priority>2</priority></url>')],
    [FIRST.replace('</url>', '<changefreq>often</changefreq></url>')],
    [FIRST.replaceAll('url>', 'page>')],
  ])('finds with the schema of sitemaps.org what is wrong in %s', (entry) => {
    expect(sitemapWith(FIRST, entry)).toContainEqual(expect.stringMatching(/^sitemap\.xml: Line \d: Element '.+': /))
  })

  it('finds that the namespace is another', () => {
    expect(sitemapWith(NAMESPACE, `${NAMESPACE}0`)).toEqual([expect.stringContaining('No matching global declaration')])
  })

  it('takes images, and finds what Google does not read of them', () => {
    const loc = '<image:loc>https://guide.example/images/cookie.png</image:loc>'
    expect(withImage(loc)).toEqual([])
    expect(withImage('')).toEqual([expect.stringContaining('Missing child element')])
    expect(withImage(`${loc}<image:caption>A cookie</image:caption>`)).toEqual([expect.stringContaining('caption')])
    expect(withImage('<image:loc>/images/cookie.png</image:loc>')).toContainEqual(expect.stringContaining('pattern'))
  })

  it('holds an index against its own schema, and its parts', () => {
    const files = indexed(`<sitemap>${PART}<lastmod>2026-02-03</lastmod></sitemap>`)
    expect(runOnly('sitemap-schema', files)).toEqual([])
    expect(runOnly('sitemap-schema', change(files, 'part-0.xml', FIRST, '<url></url>'))).toEqual([
      expect.stringMatching(/^part-0\.xml: .*Missing child element/),
    ])
    expect(runOnly('sitemap-schema', indexed(`<sitemap>${PART}<priority>1</priority></sitemap>`))).toEqual([
      expect.stringMatching(/^sitemap_index\.xml: .*priority/),
    ])
  })

  it('finds more addresses than a file may have', () => {
    const entry = { file: 'sitemap.xml', loc: 'https://guide.example/', lastmod: undefined, images: [] }
    const sitemap = { files: ['sitemap.xml'], entries: Array.from({ length: 50_001 }, () => entry), problems: [] }
    const site = { files: inMemory(validSite()), options: OPTIONS, sitemap, pages: new Map(), svgIds: new Map() }
    expect([...(sitemapSchema.site?.(site) ?? [])].map(({ message }) => message)).toEqual([
      'It has 50001 addresses, and 50000 may be in it.',
    ])
  })

  it('leaves the empty sitemap of a preview to another check', () => {
    const empty = { 'sitemap.xml': `<urlset xmlns="${NAMESPACE}"></urlset>` }
    expect(runOnly('sitemap-schema', { ...validSite(), ...empty })).toEqual([])
  })
})
