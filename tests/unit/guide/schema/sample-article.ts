import type { Article, ArticleSummary } from '../../../../guide/schema/article.ts'
import type { CitedFact } from '../../../../guide/schema/fact.ts'

/** An article as listings see it; what a test is about is overwritten. */
export function summary(changes: Partial<ArticleSummary> = {}): ArticleSummary {
  return {
    path: '/blog/guides/supabase',
    title: 'Supabase security guide',
    description: 'Row level security, keys and storage: what to check, and the exact policies to paste.',
    category: 'guides',
    date: '2026-03-01',
    dateModified: '2026-03-01',
    readTime: 7,
    stack: ['supabase'],
    tags: [],
    cwe: [],
    owasp: [],
    corrections: [],
    ...changes,
  }
}

/** A cited fact; what a test is about is overwritten. */
export function fact(changes: Partial<CitedFact> = {}): CitedFact {
  return {
    id: 'open-tables',
    statement: 'A crawl of 1,645 apps found 170 with open tables.',
    value: '170 of 1,645',
    unit: 'apps',
    published: '2025-05-29',
    source: { title: 'Report "A"', url: 'https://example.com/report' },
    caveat: 'One crawl of one platform.',
    checked: '2026-01-01',
    grade: 'read',
    cites: 1,
    ...changes,
  }
}

/** The whole article; what a test is about is overwritten. */
export function article(changes: Partial<Article> = {}): Article {
  return {
    ...summary(),
    words: 1400,
    faq: [],
    checklist: [],
    headings: [],
    facts: [],
    keywords: [],
    twitterCard: 'summary_large_image',
    schemaType: 'TechArticle',
    sources: [{ title: 'Row Level Security', url: 'https://supabase.com/docs/guides/database/postgres' }],
    ...changes,
  }
}
