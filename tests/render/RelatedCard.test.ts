import { describe, expect, it } from 'vitest'
import RelatedCard from '../../components/content/RelatedCard.vue'
import { attribute } from '../../guide/output/dom.ts'
import { countGraphemes } from '../../guide/text/graphemes.ts'
import { listed, siteWith } from './article-context.ts'
import { render, textOf } from './render.ts'

const LONG = 'Row level security, keys and storage 🔑: '.repeat(4).trim()
const context = siteWith(
  listed('auth', { description: 'Sessions.', severity: 'high' }),
  listed('long', { description: LONG }),
)

describe('RelatedCard', () => {
  it('takes title, description and severity from its target', async () => {
    const { one } = await render(RelatedCard, { href: '/blog/guides/auth' }, {}, context)
    expect(attribute(one('a'), 'href')).toBe('/blog/guides/auth')
    expect([textOf(one('a')), textOf(one('p')), textOf(one('.stamp'))]).toEqual(['Guide to auth', 'Sessions.', 'high'])
  })

  it('prefers what is written', async () => {
    const props = { href: '/blog/guides/auth', title: 'Mine', description: 'My words.' }
    const { texts } = await render(RelatedCard, props, {}, context)
    expect([...texts('a'), ...texts('p')]).toEqual(['Mine', 'My words.'])
  })

  it('shortens a long description between words', async () => {
    const { one } = await render(RelatedCard, { href: '/blog/guides/long' }, {}, context)
    const shown = textOf(one('p'))
    expect(countGraphemes(shown)).toBeLessThanOrEqual(110)
    expect(shown).toMatch(/ \S+…$/)
    expect(LONG.startsWith(shown.slice(0, -1))).toBe(true)
    expect(LONG[shown.length - 1]).toMatch(/[\s,:]/)
  })

  it('falls back to the address without target or context', async () => {
    for (const provided of [context, undefined]) {
      const { texts, all } = await render(RelatedCard, { href: '/blog/guides/none' }, {}, provided)
      expect(texts('a')).toEqual(['/blog/guides/none'])
      expect(all('.stamp')).toEqual([])
    }
  })
})
