import type { ArticleSummary } from '../schema/article.ts'
import type { StackId } from '../schema/stack.ts'
import { STACK_NAMES } from '../schema/stack.ts'
import type { Category } from '../site/types.ts'

/** Newest first; the same day by title, so that two builds give the same order. */
export function newestFirst(articles: ArticleSummary[]): ArticleSummary[] {
  return [...articles].sort((a, b) => b.date.localeCompare(a.date) || a.title.localeCompare(b.title, 'en'))
}

/** The categories that have articles, in the order of the site's configuration. */
export function groupByCategory(
  articles: ArticleSummary[],
  categories: Category[],
): { category: Category; articles: ArticleSummary[] }[] {
  return categories
    .map((category) => ({
      category,
      articles: newestFirst(articles.filter((article) => article.category === category.id)),
    }))
    .filter((group) => group.articles.length > 0)
}

/** Tools with the guides that apply to them, by name. */
export function groupByTool(articles: ArticleSummary[]): { id: StackId; name: string; articles: ArticleSummary[] }[] {
  const ids = [...new Set(articles.flatMap((article) => article.stack))].filter((id) => id !== 'any')
  return ids
    .map((id) => ({
      id,
      name: STACK_NAMES[id],
      articles: articles.filter((article) => article.stack.includes(id)),
    }))
    .sort((a, b) => a.name.localeCompare(b.name, 'en'))
}

/** What stands before and after a place of a listing. */
export function neighboursIn(listed: readonly ArticleSummary[], place: number) {
  return { previous: place > 0 ? listed[place - 1] : undefined, next: place < 0 ? undefined : listed[place + 1] }
}

/** What stands before and after an article in its category, in the order of the listing; nothing where it is not listed. */
export function neighbours(article: ArticleSummary, all: ArticleSummary[]) {
  const listed = newestFirst(all.filter((other) => other.category === article.category))
  return neighboursIn(
    listed,
    listed.findIndex((other) => other.path === article.path),
  )
}
