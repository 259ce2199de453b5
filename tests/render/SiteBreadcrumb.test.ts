import { describe, expect, it } from 'vitest'
import SiteBreadcrumb from '../../components/site/SiteBreadcrumb.vue'
import { attribute } from '../../guide/output/dom.ts'
import { render, textOf } from './render.ts'

const crumbs = [
  { name: 'Fixproof', path: '/' },
  { name: 'Guides', path: '/blog' },
  { name: 'Keys & "rows"', path: '/blog/keys' },
]

describe('SiteBreadcrumb', () => {
  it('links to every step but the page itself', async () => {
    const { one, all, texts } = await render(SiteBreadcrumb, { crumbs })
    expect(attribute(one('nav'), 'aria-label')).toBe('Breadcrumb')
    expect(texts('li')).toEqual(['Fixproof', 'Guides', 'Keys & "rows"'])
    expect(all('a').map((link) => attribute(link, 'href'))).toEqual(['/', '/blog'])
    expect([textOf(one('span')), attribute(one('span'), 'aria-current')]).toEqual(['Keys & "rows"', 'page'])
  })

  it('has no link with one step', async () => {
    const { all, texts } = await render(SiteBreadcrumb, { crumbs: crumbs.slice(0, 1) })
    expect(all('a')).toEqual([])
    expect(texts('span')).toEqual(['Fixproof'])
  })
})
