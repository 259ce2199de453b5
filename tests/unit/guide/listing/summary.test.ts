import { describe, expect, it } from 'vitest'
import type { ArticleFields } from '../../../../guide/listing/summary.ts'
import { toArticle, toSummary } from '../../../../guide/listing/summary.ts'
import { article, summary } from '../schema/sample-article.ts'

describe('toSummary', () => {
  it('keeps what listings show and takes nothing else along', () => {
    const full = summary({ severity: 'high', tags: ['rls'], draft: false, image: { src: '/a.png', alt: 'A' } })
    expect(toSummary({ ...article(), ...full })).toEqual(full)
  })
})

/** What every article has. */
const { path, title, description, category, date, dateModified, readTime } = summary()
const bare: ArticleFields = {
  ...{ path, title, description, category, date, dateModified, readTime },
  ...{ words: 900, faq: [], checklist: [], headings: [], facts: [], sources: [] },
}

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
    const lists = ['stack', 'tags', 'cwe', 'owasp', 'corrections', 'keywords']
    expect(toArticle(bare)).toEqual({
      ...bare,
      twitterCard: 'summary_large_image',
      schemaType: 'TechArticle',
      ...Object.fromEntries(lists.map((list) => [list, []])),
    })
  })
})
