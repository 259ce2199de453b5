import { describe, expect, it } from 'vitest'
import ArticleHeader from '../../components/article/ArticleHeader.vue'
import { attribute, classesOf } from '../../guide/output/dom.ts'
import type { Article } from '../../guide/schema/article.ts'
import type { Category } from '../../guide/site/types.ts'
import { article } from '../unit/guide/schema/sample-article.ts'
import type { Rendered } from './render.ts'
import { render, textOf } from './render.ts'

const category: Category = { id: 'how-to', title: 'How-to', description: 'One job.', variant: 'green' }
const header = (changes: Partial<Article> = {}): Promise<Rendered> =>
  render(ArticleHeader, { article: article(changes), category })

describe('ArticleHeader', () => {
  it('has the one h1, the description, the category as a link and the reading time', async () => {
    const { one, texts } = await header({ title: 'Keys <b> & "rows" 🔑', readTime: 7 })
    expect(texts('h1')).toEqual(['Keys <b> & "rows" 🔑'])
    expect(texts('.article-lead')).toEqual([article().description])
    expect([attribute(one('a'), 'href'), textOf(one('a'))]).toEqual(['/blog/how-to', 'How-to'])
    expect(texts('.article-facts')).toEqual(['7 min to read'])
    expect(texts('.stamp')).toEqual(['How-to'])
  })

  it('says how bad the hole is, that it is a draft and when it was verified', async () => {
    const verified = { date: '2026-11-22', versions: { next: '16' } }
    const { one, texts } = await header({ severity: 'critical', draft: true, verified })
    expect(texts('.stamp')).toEqual(['How-to', 'critical'])
    expect(texts('.draft-banner')).toEqual(['Draft: not published'])
    expect(texts('.article-facts')).toEqual(['Verified 22 November 2026, 7 min to read'])
    expect(attribute(one('time'), 'datetime')).toBe('2026-11-22')
  })

  it('takes the colour of the article, else of its category', async () => {
    expect(classesOf((await header()).one('header'))).toContain('is-green')
    expect(classesOf((await header({ headerVariant: 'red' })).one('header'))).toEqual(['article-header', 'is-red'])
  })
})
