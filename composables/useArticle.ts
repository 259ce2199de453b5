import { givenContent } from '../guide/edition/content.ts'
import type { ArticlePage } from '../guide/edition/content.ts'

/**
 * Reads what the page of an article is made from.
 *
 * @throws a 404 where no article has the path
 */
export async function useArticle(path: string): Promise<ArticlePage> {
  const page = givenContent()?.page ?? (await useLiveArticle(path))
  if (!page) throw createError({ status: 404, statusText: `There is no guide at ${path}`, fatal: true })
  return page
}
