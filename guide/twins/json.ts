import { articlePage, crumbsOf } from '../graph/article-page.ts'
import { buildGraph } from '../graph/graph.ts'
import type { MarkNode } from '../markdown/tree.ts'
import { childrenOf, isElement } from '../markdown/tree.ts'
import type { Article } from '../schema/article.ts'
import type { Author } from '../schema/author.ts'
import { absoluteUrl } from '../site/address.ts'
import type { SiteConfig } from '../site/types.ts'
import { twinAddresses } from './outputs.ts'

/** What the JSON twin of an article is made from. */
export interface JsonTwinInput {
  origin: string
  site: SiteConfig
  article: Article
  author?: Author
  stem: string
  aliases: readonly string[]
  /** The tree that the page was rendered from. */
  body: MarkNode[]
}

/** The tree without the highlighted code: `code` has the same text without markup. */
function withoutHighlighting(nodes: readonly MarkNode[]): MarkNode[] {
  return nodes.map((node) => {
    if (!isElement(node)) return node
    const { html: _html, ...props } = node[1]
    return [node[0], node[0] === 'pre' ? props : node[1], ...withoutHighlighting(childrenOf(node))]
  })
}

/**
 * The JSON twin: what the page says, as data. Every field is always there, in this order; what an editor left out has
 * the value that the page uses, or null where the page has nothing. docs/OUTPUT.md describes it.
 *
 * @throws when the article's category is not in the configuration
 */
export function jsonTwin({ origin, site, article, author, stem, aliases, body }: JsonTwinInput): string {
  const category = site.categories.find(({ id }) => id === article.category)
  if (!category) throw new Error(`There is no category "${article.category}" for ${article.path}.`)
  const { path, title, description, date, dateModified } = article
  const page = articlePage(article, category, author)
  const url = absoluteUrl(origin, path)
  const twin = {
    url,
    markdown: absoluteUrl(origin, twinAddresses(path).markdown),
    path,
    stem,
    title,
    description,
    date,
    dateModified,
    category: article.category,
    draft: false,
    featured: article.featured ?? false,
    headerVariant: article.headerVariant ?? category.variant,
    image: article.image ?? null,
    tags: article.tags,
    keywords: article.keywords,
    ogTitle: article.ogTitle ?? title,
    ogDescription: article.ogDescription ?? description,
    twitterCard: article.twitterCard,
    schemaType: article.schemaType,
    author: author ? { id: article.author, ...author } : null,
    sources: article.sources,
    facts: article.facts,
    verified: article.verified ?? null,
    severity: article.severity ?? null,
    cwe: article.cwe,
    owasp: article.owasp,
    stack: article.stack,
    corrections: article.corrections,
    aliases,
    readTime: article.readTime,
    words: article.words,
    toc: article.headings,
    faq: article.faq,
    checklist: article.checklist,
    seo: { title, description },
    navigation: page.crumbs,
    sitemap: { loc: url, lastmod: dateModified },
    schemaOrg: buildGraph({ ...page, origin, site, crumbs: crumbsOf(site, page) }),
    body: { type: 'minimark', value: withoutHighlighting(body) },
  }
  return `${JSON.stringify(twin)}\n`
}
