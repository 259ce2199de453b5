import { describe, expect, it } from 'vitest'
import type { GraphInput } from '../../../../guide/graph/page.ts'
import { article, fact } from '../schema/sample-article.ts'
import { articlePage, nodeOf, ORIGIN } from './nodes.ts'

describe('the article', () => {
  it('has dates with a time and a zone, words, minutes and sources', () => {
    const node = nodeOf(
      articlePage({ date: '2026-03-01', dateModified: '2026-04-02', words: 1400, readTime: 7 }),
      'TechArticle',
    )
    expect(node).toMatchObject({
      headline: article().title,
      datePublished: '2026-03-01T00:00:00Z',
      dateModified: '2026-04-02T00:00:00Z',
      wordCount: 1400,
      timeRequired: 'PT7M',
      image: [
        { '@type': 'ImageObject', url: `${ORIGIN}/og${article().path}.png`, width: '1200 px', height: '630 px' },
        { '@type': 'ImageObject', url: `${ORIGIN}/og${article().path}.4x3.png`, width: '1200 px', height: '900 px' },
        { '@type': 'ImageObject', url: `${ORIGIN}/og${article().path}.1x1.png`, width: '1200 px', height: '1200 px' },
      ],
      proficiencyLevel: 'Beginner',
      citation: [{ '@type': 'CreativeWork', name: 'Row Level Security', url: article().sources[0]?.url }],
    })
    expect(node).not.toHaveProperty('keywords')
    expect(node).not.toHaveProperty('dependencies')
  })

  it('cites the sources of its facts with their days, each document once', () => {
    const [own] = article().sources
    const facts = [fact(), fact({ id: 'b' }), fact({ id: 'c', source: own ?? fact().source })]
    expect(nodeOf(articlePage({ facts }), 'TechArticle').citation).toEqual([
      { '@type': 'CreativeWork', name: own?.title, url: own?.url },
      {
        '@type': 'CreativeWork',
        name: 'Report "A"',
        url: 'https://example.com/report',
        datePublished: '2025-05-29T00:00:00Z',
      },
    ])
  })

  it('is about its tools, with their site and our page; "any" is none', () => {
    expect(nodeOf(articlePage({ stack: ['any', 'nextjs', 'cursor'] }), 'TechArticle').about).toEqual([
      { '@type': 'Thing', name: 'Next.js', url: 'https://nextjs.org/', mainEntityOfPage: `${ORIGIN}/stack/nextjs` },
      {
        '@type': 'SoftwareApplication',
        name: 'Cursor',
        url: 'https://cursor.com/',
        mainEntityOfPage: `${ORIGIN}/stack/cursor`,
      },
    ])
  })

  it('mentions its weaknesses as terms of their catalogues', () => {
    const { mentions } = nodeOf(articlePage({ cwe: ['CWE-639'], owasp: ['A01:2025'] }), 'TechArticle')
    expect(mentions).toMatchObject([
      {
        '@type': 'DefinedTerm',
        termCode: 'CWE-639',
        url: 'https://cwe.mitre.org/data/definitions/639.html',
        mainEntityOfPage: `${ORIGIN}/cwe/cwe-639`,
        inDefinedTermSet: 'https://cwe.mitre.org/',
      },
      { '@type': 'DefinedTerm', termCode: 'A01:2025', mainEntityOfPage: `${ORIGIN}/owasp/a01-2025` },
    ])
    expect(nodeOf(articlePage(), 'TechArticle')).not.toHaveProperty('mentions')
  })

  it('has its corrections, each at its place on the page', () => {
    const corrections = [{ date: '2026-04-02', what: 'It said that HttpOnly is enough.' }]
    expect(nodeOf(articlePage({ corrections }), 'TechArticle').correction).toEqual([
      {
        '@type': 'CorrectionComment',
        text: 'It said that HttpOnly is enough.',
        datePublished: '2026-04-02T00:00:00Z',
        url: `${ORIGIN}${article().path}#correction-1`,
      },
    ])
    expect(nodeOf(articlePage(), 'TechArticle')).not.toHaveProperty('correction')
  })

  it('has its first picture as the picture of its page', () => {
    expect(nodeOf(articlePage(), 'WebPage').primaryImageOfPage).toMatchObject({
      url: `${ORIGIN}/og${article().path}.png`,
    })
  })

  it('has keywords, its own picture and the versions it was checked with', () => {
    const verified = { date: '2026-03-01', versions: { next: '16.0.0', react: '19.2.0' } }
    const changes = { keywords: ['rls'], image: { src: '/a.png', alt: 'A' }, verified }
    expect(nodeOf(articlePage(changes), 'TechArticle')).toMatchObject({
      keywords: ['rls'],
      image: [{ '@type': 'ImageObject', url: `${ORIGIN}/a.png`, caption: 'A' }],
      dependencies: 'next 16.0.0, react 19.2.0',
    })
    expect(nodeOf(articlePage({ ...changes, schemaType: 'Article' }), 'Article')).not.toHaveProperty('dependencies')
  })

  it('is by its author, or else by the organisation', () => {
    const by = (author?: GraphInput['author']) => nodeOf(articlePage({}, { author }), 'TechArticle').author
    expect(by({ name: 'Jo', url: 'https://jo.example' })).toEqual({
      '@type': 'Person',
      name: 'Jo',
      url: 'https://jo.example',
    })
    expect(by({ name: 'Jo' })).toEqual({ '@type': 'Person', name: 'Jo' })
    expect(by()).toEqual({ '@id': `${ORIGIN}/#organization` })
  })
})
