import { describe, expect, it } from 'vitest'
import { h } from 'vue'
import RelatedArticles from '../../components/content/RelatedArticles.vue'
import RelatedCard from '../../components/content/RelatedCard.vue'
import { attribute } from '../../guide/output/dom.ts'
import { listed, SELF, siteWith } from './article-context.ts'
import type { Rendered } from './render.ts'
import { render, textOf } from './render.ts'

const context = siteWith(
  listed('far'),
  listed('two-tools', { stack: ['nextjs', 'supabase'] }),
  listed('one-tool', { stack: ['supabase'] }),
  listed('near', { date: '2026-09-01' }),
)
const hrefs = ({ all }: Rendered): (string | undefined)[] => all('a').map((link) => attribute(link, 'href'))

describe('RelatedArticles', () => {
  it('is a navigation that its heading names', async () => {
    const { one } = await render(RelatedArticles, {}, {}, context)
    const title = one(`#${attribute(one('nav'), 'aria-labelledby')}`)
    expect([title.tagName, textOf(title)]).toEqual(['h2', 'Related guides'])
  })

  it('picks the three nearest without cards, never the page itself, none twice', async () => {
    const rendered = await render(RelatedArticles, {}, {}, context)
    expect(hrefs(rendered)).toEqual(['/blog/guides/two-tools', '/blog/guides/one-tool', '/blog/guides/near'])
    expect(hrefs(rendered)).not.toContain(SELF.path)
    expect(rendered.texts('a')[0]).toBe('Guide to two-tools')
  })

  it('shows the cards that the editor wrote and no other', async () => {
    const slots = { default: () => h(RelatedCard, { href: '/blog/guides/far' }) }
    expect(hrefs(await render(RelatedArticles, {}, slots, context))).toEqual(['/blog/guides/far'])
  })

  it('has no card where the site has no other guide, or nothing is provided', async () => {
    expect(hrefs(await render(RelatedArticles, {}, {}, siteWith()))).toEqual([])
    expect(hrefs(await render(RelatedArticles))).toEqual([])
  })
})
