import type { Article } from '../schema/article.ts'
import type { Author } from '../schema/author.ts'
import type { SiteConfig } from '../site/types.ts'

/** A step of the breadcrumb, from the home page to the page itself. */
export interface Crumb {
  name: string
  path: string
}

/** What the graph of a page is built from: plain data, no markup. */
export interface GraphInput {
  /** Origin without a trailing slash. */
  origin: string
  site: SiteConfig
  path: string
  title: string
  description: string
  /** `collection` for listings; `article` needs `article`. */
  kind: 'page' | 'collection' | 'about' | 'article'
  crumbs: Crumb[]
  article?: Article
  author?: Author
}
