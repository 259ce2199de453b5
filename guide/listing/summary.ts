import type { Article, ArticleSummary } from '../schema/article.ts'

/** A row as Nuxt Content's tables have it: what was left out is null there, or missing. */
export type Row<T> = { [Key in keyof T]?: T[Key] | null }

/** The columns that listings need. */
export const SUMMARY_COLUMNS = [
  'path',
  'title',
  'description',
  'category',
  'date',
  'dateModified',
  'readTime',
  'severity',
  'stack',
  'tags',
  'cwe',
  'owasp',
  'corrections',
  'featured',
  'headerVariant',
  'draft',
  'image',
] as const satisfies (keyof ArticleSummary)[]

/**
 * Makes a row an article again: lists are never missing, and what the editor left out is undefined.
 *
 * @throws when a column that every article has is empty: it was not made by guide/edition or modules/article
 */
export function toSummary(row: Row<ArticleSummary>): ArticleSummary {
  const { path, title, description, category, date, dateModified, readTime } = row
  if (!path || !title || !description || !category || !date || !dateModified || !readTime) {
    throw new Error(`The article ${path ?? '(without a path)'} was stored without a required field.`)
  }
  return {
    path,
    title,
    description,
    category,
    date,
    dateModified,
    readTime,
    severity: row.severity ?? undefined,
    stack: row.stack ?? [],
    tags: row.tags ?? [],
    cwe: row.cwe ?? [],
    owasp: row.owasp ?? [],
    corrections: row.corrections ?? [],
    featured: row.featured ?? undefined,
    headerVariant: row.headerVariant ?? undefined,
    draft: row.draft ?? undefined,
    image: row.image ?? undefined,
  }
}

/** The whole article from its row; throws as toSummary does. */
export function toArticle(row: Row<Article>): Article {
  return {
    ...toSummary(row),
    words: row.words ?? 0,
    faq: row.faq ?? [],
    checklist: row.checklist ?? [],
    headings: row.headings ?? [],
    facts: row.facts ?? [],
    keywords: row.keywords ?? [],
    ogTitle: row.ogTitle ?? undefined,
    ogDescription: row.ogDescription ?? undefined,
    twitterCard: row.twitterCard ?? 'summary_large_image',
    schemaType: row.schemaType ?? 'TechArticle',
    author: row.author ?? undefined,
    sources: row.sources ?? [],
    verified: row.verified ?? undefined,
  }
}
