import { describe, expect, it } from 'vitest'
import { SUMMARY_COLUMNS, toArticle, toSummary } from '../../../../guide/listing/summary.ts'
import { article, summary } from '../schema/sample-article.ts'

const REQUIRED = ['path', 'title', 'description', 'category', 'date', 'dateModified', 'readTime'] as const
const { path, title, description, category, date, dateModified, readTime } = summary()
const bare = { path, title, description, category, date, dateModified, readTime }

describe('toSummary', () => {
  it('makes lists of missing ones and undefined of null', () => {
    const row = { ...bare, severity: null, stack: null, tags: null, featured: null, headerVariant: null, image: null }
    expect(toSummary(row)).toStrictEqual({
      ...bare,
      stack: [],
      tags: [],
      cwe: [],
      owasp: [],
      corrections: [],
      severity: undefined,
      featured: undefined,
      headerVariant: undefined,
      draft: undefined,
      image: undefined,
    })
  })

  it('keeps what is there and takes no other column along', () => {
    const full = summary({ severity: 'high', tags: ['rls'], draft: false, image: { src: '/a.png', alt: 'A' } })
    const result = toSummary({ ...article(), ...full })
    expect(result).toEqual(full)
    expect(Object.keys(result).sort()).toEqual([...SUMMARY_COLUMNS].sort())
  })

  it.each(REQUIRED)('throws where %s is missing, and names the article', (column) => {
    const named = column === 'path' ? '(without a path)' : path
    expect(() => toSummary({ ...bare, [column]: null })).toThrow(
      `The article ${named} was stored without a required field.`,
    )
  })
})

describe('toArticle', () => {
  it('gives a whole article back', () => {
    const full = article({
      faq: [{ id: 'faq-a', question: 'A?', answer: 'B.' }],
      author: 'jo',
      schemaType: 'Article',
      twitterCard: 'summary',
      verified: { date: '2026-03-01', versions: { next: '16.0.0' } },
      cwe: ['CWE-639'],
      owasp: ['A01:2025'],
    })
    expect(toArticle(full)).toEqual(full)
  })

  it('has defaults for what the editor left out', () => {
    expect(toArticle({ ...bare, twitterCard: null, schemaType: null, faq: null, verified: null })).toMatchObject({
      twitterCard: 'summary_large_image',
      schemaType: 'TechArticle',
      words: 0,
      verified: undefined,
      ...Object.fromEntries(
        ['faq', 'checklist', 'headings', 'keywords', 'sources', 'cwe', 'owasp'].map((list) => [list, []]),
      ),
    })
  })

  it('throws as toSummary does', () => {
    expect(() => toArticle({ ...bare, title: '' })).toThrow(path)
  })
})
