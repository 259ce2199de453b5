import type { Article } from '../guide/schema/article.ts'
import type { Author } from '../guide/schema/author.ts'
import { toArticle, type Row } from '../guide/listing/summary.ts'

async function readAuthor(id: string): Promise<Author | undefined> {
  const authors = await queryCollection('authors').all()
  const found = authors.find(({ stem }) => stem.split('/').pop() === id)
  return found && { name: found.name, url: found.url, role: found.role }
}

/**
 * Reads one article with its body.
 *
 * @throws a 404 where no article has the path
 */
export async function useArticle(path: string) {
  const { data } = await useAsyncData(`article:${path}`, async () => {
    const row = await queryCollection('articles').path(path).first()
    if (!row) return null
    const article: Article = toArticle(row as Row<Article>)
    return {
      article,
      body: row.body,
      author: article.author ? await readAuthor(article.author) : undefined,
      stem: row.stem,
    }
  })
  if (!data.value) throw createError({ status: 404, statusText: `There is no guide at ${path}`, fatal: true })
  return data.value
}
