import { describe, expect, it } from 'vitest'
import ArticleNext from '../../components/article/ArticleNext.vue'
import { attribute } from '../../guide/output/dom.ts'
import { listed } from './article-context.ts'
import { inside, render, textOf } from './render.ts'

const editUrl = 'https://git.example/edit/a.md'

describe('ArticleNext', () => {
  it('links to both neighbours and to the source', async () => {
    const { one } = await render(ArticleNext, { previous: listed('a'), next: listed('b'), editUrl })
    const links = inside(one('nav'), 'a').map((link) => [attribute(link, 'rel'), attribute(link, 'href'), textOf(link)])
    expect(links).toEqual([
      ['prev', '/blog/guides/a', 'PreviousGuide to a'],
      ['next', '/blog/guides/b', 'NextGuide to b'],
    ])
    expect(attribute(one('nav'), 'aria-label')).toBe('More in this category')
  })

  it('links to the neighbour there is', async () => {
    const { one } = await render(ArticleNext, { next: listed('b'), editUrl })
    expect(inside(one('nav'), 'a').map((link) => attribute(link, 'rel'))).toEqual(['next'])
  })

  it('has no navigation without neighbours', async () => {
    const { one, all } = await render(ArticleNext, { editUrl })
    expect(all('nav')).toEqual([])
    expect([attribute(one('a'), 'href'), textOf(one('a'))]).toEqual([editUrl, 'Edit this page'])
  })
})
