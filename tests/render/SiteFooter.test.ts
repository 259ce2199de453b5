import { describe, expect, it } from 'vitest'
import SiteFooter from '../../components/site/SiteFooter.vue'
import { attribute } from '../../guide/output/dom.ts'
import site from '../../site.config.ts'
import { render, textOf } from './render.ts'

describe('SiteFooter', () => {
  it('names the site and links to its pages and its source', async () => {
    const { one, all } = await render(SiteFooter)
    expect(textOf(one('footer'))).toContain(`${site.name} ${site.tagline}`)
    expect(attribute(one('nav'), 'aria-label')).toBe('Footer')
    expect(all('a').map((link) => [textOf(link), attribute(link, 'href')])).toEqual([
      ...site.navigation.map(({ label, href }) => [label, href]),
      ['Facts', '/facts'],
      ['Index', '/topics'],
      ['Corrections', '/corrections'],
      ['Source', site.repository.url],
    ])
  })
})
