import { describe, expect, it } from 'vitest'
import ArticleRow from '../../components/article/ArticleRow.vue'
import { attribute } from '../../guide/output/dom.ts'
import { summary } from '../unit/guide/schema/sample-article.ts'
import { inside, render, textOf } from './render.ts'

describe('ArticleRow', () => {
  it('is a list item with a linked title, description, tools, day of change and minutes', async () => {
    const changes = { severity: 'low', stack: ['nextjs', 'supabase'], dateModified: '2026-04-02' } as const
    const article = summary({ ...changes, stack: [...changes.stack] })
    const { one, texts } = await render(ArticleRow, { article })
    const [link] = inside(one('h3'), 'a')
    expect(link && [attribute(link, 'href'), textOf(link)]).toEqual([article.path, article.title])
    expect(inside(one('.row-text'), 'p').map(textOf)).toEqual([article.description])
    expect(texts('.stamp')).toEqual(['low'])
    expect(inside(one('.row-facts'), 'span').map(textOf)).toEqual(['Next.js, Supabase', '7 min'])
    expect([textOf(one('time')), attribute(one('time'), 'datetime')]).toEqual(['2 April 2026', '2026-04-02'])
    expect(one('li')).toBeDefined()
  })

  it('takes the level of its heading from the page', async () => {
    const { texts } = await render(ArticleRow, { article: summary(), level: 2 })
    expect([texts('h2').length, texts('h3').length]).toEqual([1, 0])
  })

  it('shows no severity and no tools where there are none', async () => {
    const { all, one } = await render(ArticleRow, { article: summary({ stack: [] }) })
    expect(all('.stamp')).toEqual([])
    expect(inside(one('.row-facts'), 'span').map(textOf)).toEqual(['', '7 min'])
  })
})
