import type { Article, ArticleSummary, Derived } from '../schema/article.ts'
import type { Frontmatter } from '../schema/frontmatter.ts'

/** What an editor wrote of an article, and what is derived from its text. */
export type ArticleFields = Frontmatter & Derived & Pick<Article, 'path' | 'dateModified'>

/** Takes of an article what listings, cards and metadata show, and nothing else. */
export function toSummary(article: ArticleSummary): ArticleSummary {
  const { path, title, description, category, date, dateModified, readTime } = article
  const { severity, stack, tags, cwe, owasp, corrections, featured, headerVariant, draft, image } = article
  return {
    path,
    title,
    description,
    category,
    date,
    dateModified,
    readTime,
    severity,
    stack,
    tags,
    cwe,
    owasp,
    corrections,
    featured,
    headerVariant,
    draft,
    image,
  }
}

/** The whole article from its fields: lists are never missing, and what an editor may leave out has its default. */
export function toArticle(fields: ArticleFields): Article {
  const { stack = [], tags = [], cwe = [], owasp = [], corrections = [] } = fields
  const { words, faq, checklist, headings, facts, keywords = [], ogTitle, ogDescription } = fields
  const { twitterCard = 'summary_large_image', schemaType = 'TechArticle', author, sources, verified } = fields
  return {
    ...toSummary({ ...fields, stack, tags, cwe, owasp, corrections }),
    words,
    faq,
    checklist,
    headings,
    facts,
    keywords,
    ogTitle,
    ogDescription,
    twitterCard,
    schemaType,
    author,
    sources,
    verified,
  }
}
