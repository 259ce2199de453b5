import type { Root } from 'mdast'
import { addressOf } from '../content/address.ts'
import { toArticle } from '../listing/summary.ts'
import { bodyOf } from '../markdown/body.ts'
import type { BodySources } from '../markdown/derive.ts'
import { deriveFromBody } from '../markdown/derive.ts'
import { identifyFences } from '../markdown/fence-ids.ts'
import type { MarkNode } from '../markdown/tree.ts'
import type { PageDocument } from '../rules/site-index.ts'
import type { Article, Derived } from '../schema/article.ts'
import { frontmatterFields } from '../schema/frontmatter.ts'
import type { Asks } from './asks.ts'
import { asksOf } from './asks.ts'

/** An article, read once: everything that is made of it comes from here. */
export interface ReadArticle {
  article: Article
  /** Path of its file without the ending. */
  stem: string
  aliases: string[]
  asks: Asks
}

type Fields = ReturnType<typeof frontmatterFields.parse>

function articleOf(document: PageDocument, fields: Fields, derived: Omit<Derived, 'category'>): Article {
  const { path } = document
  const [, category = ''] = path.split('/')
  return toArticle({
    ...fields,
    ...derived,
    path: addressOf(path),
    category,
    dateModified: fields.dateModified ?? fields.date,
  })
}

/** What a body is derived as before it has been read: nothing. */
const UNREAD = { words: 0, readTime: 1, faq: [], checklist: [], headings: [], facts: [] }

/**
 * An article as its fields alone tell it, for what is asked before all texts have been read.
 *
 * @returns undefined where a rule has found a mistake in its fields
 */
export function listedArticle(document: PageDocument): Article | undefined {
  const { success, data } = frontmatterFields.safeParse(document.fields)
  return success ? articleOf(document, data, UNREAD) : undefined
}

/**
 * Makes an article of its file.
 *
 * @param tree of its text
 * @returns the article, and the body that its page is rendered from
 * @throws where the rules would have found a mistake
 */
export async function readArticle(
  document: PageDocument,
  tree: Root,
  sources: BodySources,
): Promise<ReadArticle & { body: MarkNode[] }> {
  const body = await bodyOf(tree, document)
  const derived = await deriveFromBody(body, sources)
  identifyFences(body)
  const fields = frontmatterFields.parse(document.fields)
  const article = articleOf(document, fields, derived)
  return { article, body, stem: document.path.replace(/\.md$/, ''), aliases: fields.aliases ?? [], asks: asksOf(body) }
}
