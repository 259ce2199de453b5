import { describe, expect, it } from 'vitest'
import { writeSitemap } from '../../../../guide/sitemap/write.ts'

const ORIGIN = 'https://guide.example'
const entry = (path: string, lastmod?: string) => ({ loc: ORIGIN + path, lastmod, images: [] })

describe('writeSitemap', () => {
  it('is one file with the pages in the order of their addresses', () => {
    const files = writeSitemap([entry('/b', '2026-03-02'), entry('/a')], ORIGIN)
    expect([...files.keys()]).toEqual(['/sitemap.xml'])
    const xml = files.get('/sitemap.xml') ?? ''
    expect([...xml.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, loc]) => loc)).toEqual([`${ORIGIN}/a`, `${ORIGIN}/b`])
    expect(xml).toContain('<lastmod>2026-03-02</lastmod>')
    expect(xml).toContain('<?xml-stylesheet type="text/css" href="/sitemap.css"?>')
  })

  it('names the pictures of a page, escaped', () => {
    const files = writeSitemap([{ loc: `${ORIGIN}/`, images: [{ loc: `${ORIGIN}/a.png?b=1&c` }] }], ORIGIN)
    expect(files.get('/sitemap.xml')).toContain(`<image:loc>${ORIGIN}/a.png?b=1&amp;c</image:loc>`)
  })

  it('is a list of parts where one file would be too large', () => {
    const entries = ['/a', '/b', '/c'].map((path, day) => entry(path, `2026-03-0${day + 1}`))
    const files = writeSitemap(entries, ORIGIN, 2)
    expect([...files.keys()]).toEqual(['/sitemap.xml', '/sitemap-parts/0.xml', '/sitemap-parts/1.xml'])
    expect(files.get('/sitemap.xml')).toMatch(
      /<loc>https:\/\/guide.example\/sitemap-parts\/0.xml<\/loc>\s*<lastmod>2026-03-02/,
    )
    expect(files.get('/sitemap-parts/1.xml')).toContain(`<loc>${ORIGIN}/c</loc>`)
  })
})
