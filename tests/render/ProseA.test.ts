import { describe, expect, it } from 'vitest'
import ProseA from '../../components/prose/ProseA.vue'
import { attribute } from '../../guide/output/dom.ts'
import { render, textOf } from './render.ts'

describe('ProseA', () => {
  it('is a plain link with its text', async () => {
    const { one } = await render(ProseA, { href: '/blog?a=1&b=2' }, { default: () => 'All guides' })
    expect([attribute(one('a'), 'href'), textOf(one('a'))]).toEqual(['/blog?a=1&b=2', 'All guides'])
  })

  it('vouches for what it links to: no nofollow, in whatever form the parser sets it', async () => {
    for (const rel of ['nofollow', ['nofollow']]) {
      const { one } = await render(ProseA, { href: 'https://example.org', rel }, { default: () => 'Docs' })
      expect(attribute(one('a'), 'rel')).toBeUndefined()
    }
  })

  it('keeps the other attributes', async () => {
    const { one } = await render(ProseA, { href: '/a', title: 'More', id: 'x' }, { default: () => 'A' })
    expect([attribute(one('a'), 'title'), attribute(one('a'), 'id')]).toEqual(['More', 'x'])
  })

  it('leads to the block without a script where it names lines of code', async () => {
    const { one } = await render(ProseA, { href: '/blog/guides/x#code--a-L3-L5' }, { default: () => 'A' })
    expect([attribute(one('a'), 'href'), attribute(one('a'), 'data-lines')]).toEqual([
      '/blog/guides/x#code--a',
      '-L3-L5',
    ])
  })
})
