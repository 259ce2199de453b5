import type { Article } from '../schema/article.ts'
import type { Author } from '../schema/author.ts'
import type { Category, SiteConfig } from '../site/types.ts'
import type { Crumb, GraphInput } from './page.ts'

/** What the page of an article says of itself; its crumbs are the steps between the home page and the page. */
export function articlePage(
  article: Article,
  category: Category,
  author?: Author,
): Pick<GraphInput, 'path' | 'title' | 'description' | 'kind' | 'crumbs' | 'article' | 'author'> {
  return {
    path: article.path,
    title: article.title,
    description: article.description,
    kind: 'article',
    crumbs: [
      { name: 'All guides', path: '/blog' },
      { name: category.title, path: `/blog/${category.id}` },
    ],
    article,
    author,
  }
}

/** The whole breadcrumb of a page. */
export function crumbsOf(
  site: Pick<SiteConfig, 'name'>,
  page: { path: string; title: string; crumbs?: Crumb[] },
): Crumb[] {
  return [{ name: site.name, path: '/' }, ...(page.crumbs ?? []), { name: page.title, path: page.path }]
}
