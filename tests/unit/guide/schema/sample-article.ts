import type { Article, ArticleSummary } from '../../../../guide/schema/article.ts'

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

/** The whole article; what a test is about is overwritten. */
export function article(changes: Partial<Article> = {}): Article {
  return {
    ...summary(),
    words: 1400,
    faq: [],
    checklist: [],
    headings: [],
    keywords: [],
    twitterCard: 'summary_large_image',
    schemaType: 'TechArticle',
    sources: [{ title: 'Row Level Security', url: 'https://supabase.com/docs/guides/database/postgres' }],
    ...changes,
  }
}
