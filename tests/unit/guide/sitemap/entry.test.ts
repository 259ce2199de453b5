import { describe, expect, it } from 'vitest'
import { buildGraph, serializeGraph } from '../../../../guide/graph/graph.ts'
import type { GraphInput } from '../../../../guide/graph/page.ts'
import { sitemapPage } from '../../../../guide/sitemap/entry.ts'
import site from '../../../../site.config.ts'

const ORIGIN = 'https://guide.example'

function html(changes: Partial<GraphInput>, main = ''): string {
  const about = { origin: ORIGIN, site, path: '/x', title: 'X', description: 'X.' }
  const page: GraphInput = { ...about, kind: 'page', crumbs: [] }
  const json = serializeGraph(buildGraph({ ...page, ...changes }))
  return `<body><header><img src="/logo.png"></header><main>${main}</main><script type="application/ld+json" data-a="b">${json}</script>`
}

describe('sitemapPage', () => {
  it('has the day and the picture that the page gives itself', () => {
    expect(sitemapPage(html({ modified: '2026-03-02' }), ORIGIN)).toEqual({
      lastmod: '2026-03-02',
      images: [{ loc: `${ORIGIN}/og/x.png` }],
    })
  })

  it('has no day where the page gives none', () => {
    expect(sitemapPage(html({}), ORIGIN)).not.toHaveProperty('lastmod')
  })

  it('has the pictures of the text, once each, absolute', () => {
    const main = '<img alt="" src="/a.png?b=1&amp;c"><p><img src="/a.png?b=1&amp;c" alt="x"></p><img src="/d.svg">'
    expect(sitemapPage(html({}, main), ORIGIN)?.images).toEqual([
      { loc: `${ORIGIN}/og/x.png` },
      { loc: `${ORIGIN}/a.png?b=1&c` },
      { loc: `${ORIGIN}/d.svg` },
    ])
  })

  it('leaves out a page that search engines are asked to leave out', () => {
    expect(sitemapPage(`<meta name="robots" content="noindex">${html({})}`, ORIGIN)).toBeUndefined()
  })

  it('says nothing of a page without data', () => {
    expect(sitemapPage('<main></main>', ORIGIN)).toEqual({ images: [] })
  })
})
