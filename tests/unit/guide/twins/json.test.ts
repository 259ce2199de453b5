import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { articlePage, crumbsOf } from '../../../../guide/graph/article-page.ts'
import { buildGraph } from '../../../../guide/graph/graph.ts'
import type { MarkNode } from '../../../../guide/markdown/tree.ts'
import { jsonTwin } from '../../../../guide/twins/json.ts'
import site from '../../../../site.config.ts'
import { article } from '../schema/sample-article.ts'

const ORIGIN = 'https://guide.example'
const BODY: MarkNode[] = [
  ['p', { html: 'kept' }, 'Text'],
  ['tip-box', {}, ['pre', { code: 'a < b', language: 'ts', html: 'a &lt; b', filename: 'a.ts' }]],
]
const input = { origin: ORIGIN, site, stem: 'blog/guides/x', aliases: [], body: BODY }
const twinOf = (more: Partial<Parameters<typeof jsonTwin>[0]> = {}): Record<string, unknown> =>
  JSON.parse(jsonTwin({ ...input, article: article(), ...more })) as Record<string, unknown>

/** The fields in the order that docs/OUTPUT.md gives. */
const FIELDS = [
  ...['url', 'markdown', 'path', 'stem', 'title', 'description', 'date', 'dateModified', 'category', 'draft'],
  ...['featured', 'headerVariant', 'image', 'tags', 'keywords', 'ogTitle', 'ogDescription', 'twitterCard'],
  ...[
    'schemaType',
    'author',
    'sources',
    'facts',
    'verified',
    'severity',
    'cwe',
    'owasp',
    'stack',
    'corrections',
    'aliases',
    'readTime',
  ],
  ...['words', 'toc', 'faq', 'checklist', 'seo', 'navigation', 'sitemap', 'schemaOrg', 'body'],
]

describe('jsonTwin', () => {
  it('has every field in its order, whatever the editor wrote', () => {
    expect(Object.keys(twinOf())).toEqual(FIELDS)
    const full = { ogTitle: 'T', severity: 'low', image: { src: '/a.png', alt: 'A' }, featured: true } as const
    expect(Object.keys(twinOf({ article: article(full) }))).toEqual(FIELDS)
  })

  it('is described in docs/OUTPUT.md', () => {
    const text = readFileSync(resolve(import.meta.dirname, '../../../../docs/OUTPUT.md'), 'utf8')
    const table = text.match(/<!-- json-twin -->([\s\S]*)<!-- \/json-twin -->/)?.[1] ?? ''
    expect([...table.matchAll(/^\| `(\w+)`/gm)].map(([, field]) => field)).toEqual(FIELDS)
  })

  it('says where the article and its Markdown are', () => {
    const { path, title, date, description, dateModified } = article()
    expect(twinOf()).toMatchObject({
      url: ORIGIN + path,
      markdown: `${ORIGIN}${path}.md`,
      path,
      stem: 'blog/guides/x',
      seo: { title, description },
      sitemap: { loc: ORIGIN + path, lastmod: dateModified },
      date,
    })
  })

  it('has what the page uses where the editor left something out, or null', () => {
    const { title, description } = article()
    expect(twinOf()).toMatchObject({ ogTitle: title, ogDescription: description, draft: false, featured: false })
    expect(twinOf({ article: article({ category: 'agents' }) })).toMatchObject({
      headerVariant: 'purple',
      author: null,
    })
    expect(twinOf({ article: article({ author: 'ada' }), author: { name: 'Ada' } }).author).toEqual({
      id: 'ada',
      name: 'Ada',
    })
  })

  it('has the graph of the page', () => {
    const [category] = site.categories.filter(({ id }) => id === article().category)
    if (!category) throw new Error('The sample has no category.')
    const page = articlePage(article(), category)
    const graph = buildGraph({ ...page, origin: ORIGIN, site, crumbs: crumbsOf(site, page) })
    expect(twinOf().schemaOrg).toEqual(JSON.parse(JSON.stringify(graph)))
  })

  it('has the tree of the page without highlighting, and leaves the tree itself as it is', () => {
    expect(twinOf().body).toEqual({
      type: 'minimark',
      value: [
        ['p', { html: 'kept' }, 'Text'],
        ['tip-box', {}, ['pre', { code: 'a < b', language: 'ts', filename: 'a.ts' }]],
      ],
    })
    expect(JSON.stringify(BODY)).toContain('a &lt; b')
  })

  it('throws for a category that there is not', () => {
    expect(() => twinOf({ article: article({ category: 'gone' }) })).toThrow('There is no category "gone"')
  })
})
