import { describe, expect, it } from 'vitest'
import SiteHeader from '../../components/site/SiteHeader.vue'
import { attribute, isElement, rawText } from '../../guide/output/dom.ts'
import site from '../../site.config.ts'
import { inside, render, textOf } from './render.ts'

/** Labels of the links that say the reader is there. */
async function current(path: string): Promise<string[]> {
  const { all } = await render(SiteHeader, { path })
  return all('a')
    .filter((link) => attribute(link, 'aria-current') === 'page')
    .map(textOf)
}

describe('SiteHeader', () => {
  it('starts with the way past it, then home and the navigation', async () => {
    const { one, all } = await render(SiteHeader, { path: '/' })
    const [first] = one('header').childNodes.filter(isElement)
    expect(first && [attribute(first, 'href'), textOf(first)]).toEqual(['#main', 'Skip to the text'])
    expect([textOf(one('.brand')), attribute(one('.brand'), 'href')]).toEqual([site.name, '/'])
    expect(inside(one('nav'), 'a').map((link) => [textOf(link), attribute(link, 'href')])).toEqual(
      site.navigation.map(({ label, href }) => [label, href]),
    )
    expect(all('nav')).toHaveLength(1)
  })

  it.each(site.navigation)('says where the reader is at $href', async ({ label, href }) => {
    expect(await current(href)).toEqual([label])
  })

  it('says so on the very page only', async () => {
    expect(await current('/')).toEqual([])
    expect(await current('/blog/guides')).toEqual([])
  })

  it('leads to the search without a script', async () => {
    const [link] = inside((await render(SiteHeader, { path: '/' })).one('site-search'), 'a')
    expect(link && [attribute(link, 'href'), textOf(link)]).toEqual(['/search', 'Search'])
    expect(await current('/search')).toEqual(['Search'])
  })

  it('hides the theme switch until its script is there', async () => {
    const { one } = await render(SiteHeader, { path: '/' })
    const [button] = inside(one('theme-switch'), 'button')
    expect(button && attribute(button, 'hidden')).toBe('')
    expect(button && rawText(button)).toBe('Theme: system')
  })
})
