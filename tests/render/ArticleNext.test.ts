import { describe, expect, it } from 'vitest'
import ArticleNext from '../../components/article/ArticleNext.vue'
import { attribute } from '../../guide/output/dom.ts'
import { listed } from './article-context.ts'
import { inside, render, textOf } from './render.ts'

const editUrl = 'https://git.example/edit/a.md'
const feedbackUrl = 'https://git.example/issues/new'

describe('ArticleNext', () => {
  it('links to both neighbours and to the source', async () => {
    const { one } = await render(ArticleNext, { previous: listed('a'), next: listed('b'), editUrl, feedbackUrl })
    const links = inside(one('nav'), 'a').map((link) => [attribute(link, 'rel'), attribute(link, 'href'), textOf(link)])
    expect(links).toEqual([
      ['prev', '/blog/guides/a', 'PreviousGuide to a'],
      ['next', '/blog/guides/b', 'NextGuide to b'],
    ])
    expect(attribute(one('nav'), 'aria-label')).toBe('More in this category')
  })

  it('links to the neighbour there is', async () => {
    const { one } = await render(ArticleNext, { next: listed('b'), editUrl, feedbackUrl })
    expect(inside(one('nav'), 'a').map((link) => attribute(link, 'rel'))).toEqual(['next'])
  })

  it('has no navigation without neighbours', async () => {
    const { all } = await render(ArticleNext, { editUrl, feedbackUrl })
    expect(all('nav')).toEqual([])
    expect(all('a').map((link) => [attribute(link, 'href'), textOf(link)])).toEqual([
      [feedbackUrl, 'Was a step unclear?'],
      [editUrl, 'Edit this page'],
      ['#main', 'Back to the top'],
    ])
  })
})
