import { describe, expect, it } from 'vitest'
import ArticleSources from '../../components/article/ArticleSources.vue'
import { attribute } from '../../guide/output/dom.ts'
import { inside, render, textOf } from './render.ts'

describe('ArticleSources', () => {
  it('numbers the sources, each a plain link with its host', async () => {
    const sources = [
      { title: 'Row "Level" Security', url: 'https://supabase.com/docs?a=1&b=2' },
      { title: 'RFC 9700', url: 'https://www.rfc-editor.org:8443/rfc/rfc9700' },
    ]
    const { one, all, texts } = await render(ArticleSources, { sources })
    expect(textOf(one(`#${attribute(one('section'), 'aria-labelledby')}`))).toBe('Sources')
    expect(all('a').map((link) => link.attrs)).toEqual(sources.map(({ url }) => [{ name: 'href', value: url }]))
    expect(inside(one('ol'), 'li')).toHaveLength(2)
    expect(texts('a')).toEqual(['Row "Level" Security', 'RFC 9700'])
    expect(texts('.source-host')).toEqual(['supabase.com', 'www.rfc-editor.org:8443'])
  })
})
