import type { Article } from '../schema/article.ts'
import type { Author } from '../schema/author.ts'
import type { GlossaryTerm } from '../schema/glossary.ts'
import type { SiteConfig } from '../site/types.ts'
import type { Topic } from '../topics/topic.ts'

/** A step of the breadcrumb, from the home page to the page itself. */
export interface Crumb {
  name: string
  path: string
}

/** Something that a listing lists. */
export interface ListedPage {
  title: string
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
  /** What the page lists, in its order. */
  items?: readonly ListedPage[]
  /** Day of the last change, `YYYY-MM-DD`; missing where nobody knows it. Of an article it is its own. */
  modified?: string
  /** The terms that the page explains. */
  terms?: readonly GlossaryTerm[]
  /** The tool or weakness that the page is about. */
  topic?: Topic
}
