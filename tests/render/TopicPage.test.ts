import { describe, expect, it } from 'vitest'
import TopicPage from '../../components/topics/TopicPage.vue'
import { attribute } from '../../guide/output/dom.ts'
import type { TopicKind } from '../../guide/topics/topic.ts'
import { topicAt } from '../../guide/topics/topics.ts'
import { summary } from '../unit/guide/schema/sample-article.ts'
import { render } from './render.ts'

const articles = [summary({ title: 'Keys', stack: ['nextjs'], cwe: ['CWE-79', 'CWE-613'] })]
const terms = [{ id: 'xss', term: 'Cross-site scripting', short: 'Text becomes a script.', aliases: ['XSS'] }]
const rendered = (kind: TopicKind, path: string) =>
  render(TopicPage, { entry: topicAt(articles, kind, path), crumbs: [{ name: 'Home', path: '/' }], terms })

describe('TopicPage', () => {
  it('says what a weakness is, where it is explained, and which guides name it', async () => {
    const { all, one, texts } = await rendered('cwe', '/cwe/cwe-79')
    expect(texts('h1')).toEqual(['CWE-79: Cross-site Scripting'])
    expect(texts('dt')).toEqual(['Official name', 'Catalog', 'Glossary', 'Guides'])
    expect(texts('dd')[0]).toMatch(/^Improper Neutralization of Input During Web Page Generation/)
    const links = all('a').map((link) => attribute(link, 'href'))
    expect(links).toContain('https://cwe.mitre.org/data/definitions/79.html')
    expect(links).toContain('/glossary#xss')
    expect(texts('h2')).toEqual(['Keys'])
    expect(attribute(one('ul'), 'class')).toBe('register')
  })

  it('leaves out a term that the glossary does not have', async () => {
    expect((await rendered('cwe', '/cwe/cwe-613')).texts('dt')).toEqual(['Catalog', 'Guides'])
  })

  it('leads from a tool to its vendor', async () => {
    const { texts } = await rendered('stack', '/stack/nextjs')
    expect(texts('dt')).toEqual(['Vendor', 'Guides'])
    expect(texts('dd')).toEqual(['The site of Next.js', '1'])
  })
})
