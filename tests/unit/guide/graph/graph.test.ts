import { describe, expect, it } from 'vitest'
import { buildGraph, serializeGraph } from '../../../../guide/graph/graph.ts'
import type { GraphInput } from '../../../../guide/graph/page.ts'
import site from '../../../../site.config.ts'
import { describeTopic } from '../../../../guide/topics/describe.ts'
import { article } from '../schema/sample-article.ts'
import { articlePage, nodeOf, nodesOf, ORIGIN, page } from './nodes.ts'

/** Every `@id` that stands alone: a reference to another node. */
function referencesIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(referencesIn)
  if (typeof value !== 'object' || value === null) return []
  const entries = Object.entries(value)
  const only = entries[0]
  if (entries.length === 1 && only?.[0] === '@id') return [String(only[1])]
  return entries.flatMap(([, inner]) => referencesIn(inner))
}

const QUESTION = { id: 'faq-a', question: 'Is "anon" safe?', answer: 'No </script><!-- --> & <b>. 🔑 \u2028' }
describe('buildGraph', () => {
  const pages: [string, GraphInput, string[]][] = [
    ['the home page', page({ path: '/', kind: 'page' }), ['Organization', 'WebSite', 'WebPage']],
    [
      'a listing',
      page({ path: '/blog', kind: 'collection' }),
      ['Organization', 'WebSite', 'CollectionPage', 'BreadcrumbList'],
    ],
    ['the about page', page(), ['Organization', 'WebSite', 'AboutPage', 'BreadcrumbList']],
    ['an article', articlePage(), ['Organization', 'WebSite', 'WebPage', 'BreadcrumbList', 'TechArticle']],
    [
      'an article with questions',
      articlePage({ schemaType: 'Article', faq: [QUESTION] }),
      ['Organization', 'WebSite', 'WebPage,FAQPage', 'BreadcrumbList', 'Article'],
    ],
  ]

  it.each(pages)('has the nodes of %s', (_name, input, types) => {
    expect(nodesOf(input).map((node) => String(node['@type']))).toEqual(types)
  })

  it.each(pages)('refers on %s only to its own nodes, each with an id of its own', (_name, input) => {
    const nodes = nodesOf(input)
    const ids = nodes.map((node) => node['@id'])
    expect(new Set(ids).size).toBe(nodes.length)
    const references = referencesIn(nodes)
    expect(references.length).toBeGreaterThan(0)
    expect(references.filter((id) => !ids.includes(id))).toEqual([])
  })

  it('gives the site the same identity on every page', () => {
    const siteNodes = pages.map(([, input]) => JSON.stringify(nodesOf(input).slice(0, 2)))
    expect(new Set(siteNodes).size).toBe(1)
  })
})

describe('the page', () => {
  it('has the words and the address of the page', () => {
    expect(nodeOf(page(), 'AboutPage')).toMatchObject({
      url: `${ORIGIN}/about`,
      name: 'About',
      description: 'Who and why.',
      inLanguage: site.language,
      breadcrumb: { '@id': `${ORIGIN}/about#breadcrumb` },
    })
  })

  it('has questions and answers word by word', () => {
    expect(nodeOf(articlePage({ faq: [QUESTION] }), 'FAQPage').mainEntity).toEqual([
      {
        '@type': 'Question',
        name: QUESTION.question,
        acceptedAnswer: { '@type': 'Answer', text: QUESTION.answer },
      },
    ])
  })

  it('is about its article where it has no questions', () => {
    expect(nodeOf(articlePage(), 'WebPage').mainEntity).toEqual({ '@id': `${ORIGIN}${article().path}#article` })
    expect(nodeOf(page(), 'AboutPage')).not.toHaveProperty('mainEntity')
  })

  it('changed when its article did, or when it is told; else it does not say', () => {
    const changed = articlePage({ date: '2026-03-01', dateModified: '2026-04-02' })
    expect(nodeOf(changed, 'WebPage')).toMatchObject({
      datePublished: '2026-03-01T00:00:00Z',
      dateModified: '2026-04-02T00:00:00Z',
    })
    expect(nodeOf(page({ modified: '2026-04-02' }), 'AboutPage').dateModified).toBe('2026-04-02T00:00:00Z')
    expect(nodeOf(page(), 'AboutPage')).not.toHaveProperty('dateModified')
  })

  it('has its breadcrumb in order, with absolute addresses', () => {
    expect(nodeOf(page(), 'BreadcrumbList').itemListElement).toEqual([
      { '@type': 'ListItem', position: 1, name: 'Home', item: `${ORIGIN}/` },
      { '@type': 'ListItem', position: 2, name: 'About', item: `${ORIGIN}/about` },
    ])
  })

  it('has the home page without a breadcrumb', () => {
    expect(nodeOf(page({ path: '/' }), 'AboutPage')).not.toHaveProperty('breadcrumb')
  })
})
describe('a listing', () => {
  it('lists its pages in order, with absolute addresses', () => {
    const input = page({ path: '/blog', kind: 'collection', items: [{ path: '/blog/guides/a', title: 'A' }] })
    expect(nodeOf(input, 'ItemList')).toEqual({
      '@type': 'ItemList',
      '@id': `${ORIGIN}/blog#list`,
      numberOfItems: 1,
      itemListElement: [{ '@type': 'ListItem', position: 1, name: 'A', url: `${ORIGIN}/blog/guides/a` }],
    })
    expect(nodeOf(input, 'CollectionPage').mainEntity).toEqual({ '@id': `${ORIGIN}/blog#list` })
  })

  it('is about its tool or weakness', () => {
    const topic = describeTopic('cwe', 'CWE-79')
    expect(nodeOf(page({ path: '/cwe/cwe-79', kind: 'collection', topic }), 'CollectionPage').about).toMatchObject({
      '@type': 'DefinedTerm',
      termCode: 'CWE-79',
      name: expect.stringContaining('Cross-site Scripting') as string,
    })
  })

  it('explains terms, each at its place', () => {
    const terms = [
      { id: 'rls', term: 'Row level security', short: 'Row by row.', aliases: ['RLS'] },
      { id: 'jwt', term: 'JWT', short: 'A token.', aliases: [] },
    ]
    const input = page({ path: '/glossary', title: 'Glossary', kind: 'collection', terms })
    expect(nodeOf(input, 'DefinedTermSet').hasDefinedTerm).toEqual([
      {
        '@type': 'DefinedTerm',
        name: 'Row level security',
        description: 'Row by row.',
        url: `${ORIGIN}/glossary#rls`,
        alternateName: ['RLS'],
      },
      { '@type': 'DefinedTerm', name: 'JWT', description: 'A token.', url: `${ORIGIN}/glossary#jwt` },
    ])
    expect(nodeOf(input, 'CollectionPage').mainEntity).toEqual({ '@id': `${ORIGIN}/glossary#terms` })
  })
})

describe('serializeGraph', () => {
  it('cannot close its script or open a comment, and reads back as it was', () => {
    const graph = buildGraph(articlePage({ faq: [QUESTION] }))
    const text = serializeGraph(graph)
    expect(JSON.stringify(graph)).toContain('</script>')
    expect(text).not.toContain('<')
    expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(graph)))
  })
})
