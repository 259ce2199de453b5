import { givenContent } from '../guide/edition/content.ts'
import type { ArticlePage, StoredBody } from '../guide/edition/content.ts'
import { toArticle, type Row } from '../guide/listing/summary.ts'
import type { Article } from '../guide/schema/article.ts'
import type { Author } from '../guide/schema/author.ts'

async function readAuthor(id: string): Promise<Author | undefined> {
  const authors = await queryCollection('authors').all()
  const found = authors.find(({ stem }) => stem.split('/').pop() === id)
  return found && { name: found.name, url: found.url, role: found.role }
}

async function readPage(path: string): Promise<Omit<ArticlePage, 'index' | 'terms'> | null> {
  const row = await queryCollection('articles').path(path).first()
  if (!row) return null
  const article: Article = toArticle(row as Row<Article>)
  const author = article.author ? await readAuthor(article.author) : undefined
  return { article, body: row.body as unknown as StoredBody, author, stem: row.stem }
}

/**
 * Reads what the page of an article is made from.
 *
 * @throws a 404 where no article has the path
 */
export async function useArticle(path: string): Promise<ArticlePage> {
  const given = givenContent()?.page
  if (given) return given
  // All are asked for before one is waited for: behind an await a composable knows nothing of Nuxt any more.
  const [{ data }, index, terms] = await Promise.all([
    useAsyncData(`article:${path}`, () => readPage(path)),
    useArticleIndex(),
    useGlossary(),
  ])
  if (!data.value) throw createError({ status: 404, statusText: `There is no guide at ${path}`, fatal: true })
  return { ...data.value, index, terms }
}
