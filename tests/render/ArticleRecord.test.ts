import { describe, expect, it } from 'vitest'
import ArticleRecord from '../../components/article/ArticleRecord.vue'
import { attribute } from '../../guide/output/dom.ts'
import { article } from '../unit/guide/schema/sample-article.ts'
import type { Rendered } from './render.ts'
import { render, textOf } from './render.ts'

const facts = ({ texts }: Rendered): Record<string, string | undefined> => {
  const values = texts('dd')
  return Object.fromEntries(texts('dt').map((term, index) => [term, values[index]]))
}

const FULL = article({
  stack: ['nextjs', 'supabase'],
  verified: { date: '2026-11-22', versions: { '@supabase/supabase-js': '2.x', next: '16.0.0' } },
  cwe: ['CWE-639'],
  owasp: ['A01:2025'],
  date: '2026-03-01',
  dateModified: '2026-04-02',
})

describe('ArticleRecord', () => {
  it('shows every fact under its name', async () => {
    const rendered = await render(ArticleRecord, { article: FULL, author: { name: 'Jo', url: 'https://jo.example' } })
    expect(facts(rendered)).toEqual({
      Stack: 'Next.js, Supabase',
      Verified: '22 November 2026',
      Against: '@supabase/supabase-js 2.x next 16.0.0',
      Weakness: 'CWE-639, A01:2025',
      Published: '1 March 2026',
      Changed: '2 April 2026',
      Author: 'Jo',
      Reading: '7 min',
    })
    const days = rendered.all('time').map((time) => attribute(time, 'datetime'))
    expect(days).toEqual(['2026-11-22', '2026-03-01', '2026-04-02'])
    expect(rendered.all('a').map((link) => attribute(link, 'href'))).toEqual([
      ...['/stack/nextjs', '/stack/supabase', '/cwe/cwe-639', '/owasp/a01-2025'],
      'https://jo.example',
    ])
    expect(rendered.texts('li')).toHaveLength(2)
  })

  it('shows only what every article has', async () => {
    const rendered = await render(ArticleRecord, { article: article({ stack: [] }) })
    expect(facts(rendered)).toEqual({ Published: '1 March 2026', Reading: '7 min' })
  })

  it('names an author without a page as text', async () => {
    const { all, one } = await render(ArticleRecord, {
      article: article({ stack: ['any'] }),
      author: { name: 'Jo <b>' },
    })
    expect(all('a')).toEqual([])
    expect(textOf(one('dl'))).toContain('Author Jo <b>')
  })

  it.each([
    [{ cwe: ['CWE-79'] }, 'CWE-79'],
    [{ owasp: ['A05:2025'] }, 'A05:2025'],
  ])('shows the weakness of %j', async (changes, shown) => {
    expect(facts(await render(ArticleRecord, { article: article(changes) }))).toMatchObject({ Weakness: shown })
  })

  it('says when it was corrected last, and leads there', async () => {
    const what = 'It said that HttpOnly is enough.'
    const corrections = [
      { date: '2026-03-02', what },
      { date: '2026-03-05', what },
    ]
    const rendered = await render(ArticleRecord, { article: article({ stack: [], corrections }) })
    expect(facts(rendered)).toMatchObject({ Corrected: '5 March 2026' })
    expect(attribute(rendered.one('a'), 'href')).toBe('#corrections')
  })
})
