import { describe, expect, it } from 'vitest'
import { sitemapStyle, withStyle } from '../../../../guide/sitemap/style.ts'
import site from '../../../../site.config.ts'

describe('sitemapStyle', () => {
  it('has the colours and the name of the site, and asks for nothing', () => {
    const css = sitemapStyle(site)
    expect(css).toContain(`light-dark(${site.colours.paper.light}, ${site.colours.paper.dark})`)
    expect(css).toContain("'Fixproof: sitemap for search engines'")
    expect(css).not.toMatch(/url\(|@import/)
  })
})

describe('withStyle', () => {
  it('links to it before the first element', () => {
    expect(withStyle('<?xml version="1.0" encoding="UTF-8"?>\n<urlset/>')).toBe(
      '<?xml version="1.0" encoding="UTF-8"?>\n<?xml-stylesheet type="text/css" href="/sitemap.css"?>\n<urlset/>',
    )
  })
})
