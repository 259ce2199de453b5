import { describe, expect, it } from 'vitest'
import TopicList from '../../components/topics/TopicList.vue'
import { attribute } from '../../guide/output/dom.ts'
import { groupByTopic } from '../../guide/topics/topics.ts'
import { summary } from '../unit/guide/schema/sample-article.ts'
import { render } from './render.ts'

const articles = [
  summary({ path: '/blog/guides/a', stack: ['nextjs'], cwe: ['CWE-79'] }),
  summary({ path: '/blog/guides/b', stack: ['nextjs'] }),
]

describe('TopicList', () => {
  it('lists tools by name, with the number of their guides', async () => {
    const entries = groupByTopic(articles, 'stack')
    const { one, texts } = await render(TopicList, { id: 'tools', title: 'Tools', says: 'Yours.', entries })
    expect(texts('li')).toEqual(['Next.js 2 guides'])
    expect(attribute(one('a'), 'href')).toBe('/stack/nextjs')
    expect(attribute(one('section'), 'aria-labelledby')).toBe(attribute(one('h2'), 'id'))
  })

  it('lists weaknesses by id and name', async () => {
    const entries = groupByTopic(articles, 'cwe')
    const { texts } = await render(TopicList, { id: 'cwe', title: 'CWE', says: 'Exact.', entries })
    expect(texts('li')).toEqual(['CWE-79 Cross-site Scripting 1 guide'])
  })
})
