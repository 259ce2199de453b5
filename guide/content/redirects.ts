import { readSource } from '../markdown/source/document.ts'
import { addressOf, collectionOf } from './address.ts'
import { readContentFolder } from './folder.ts'
import { isUnpublished } from './publication.ts'

/** An old path that leads to an article for good. */
export interface Redirect {
  from: string
  to: string
  status: 301
}

/** What redirects are made from. */
export interface Moved {
  /** Where the article is published. */
  address: string
  /** Where it was published before. */
  aliases: readonly string[]
}

/**
 * Turns aliases into redirects, sorted by the old path. Every one leads straight to an article, never to another
 * redirect. Where two articles claim a path, which the rules report, the first one has it.
 */
export function redirectsOf(articles: Iterable<Moved>): Redirect[] {
  const targets = new Map<string, string>()
  const all = [...articles]
  const addresses = new Set(all.map(({ address }) => address))
  for (const { address, aliases } of all) {
    for (const alias of aliases) if (!addresses.has(alias) && !targets.has(alias)) targets.set(alias, address)
  }
  return [...targets].sort(([a], [b]) => (a < b ? -1 : 1)).map(([from, to]) => ({ from, to, status: 301 }))
}

/** An article with its title, for the page that stands at its old paths. */
export interface MovedArticle extends Moved {
  title: string
}

/**
 * Reads the articles that have old paths.
 *
 * @param folder the content folder
 * @param today `YYYY-MM-DD`: drafts and articles of later days are left out; without it they are taken too
 */
export function readMoved(folder: string, today?: string): MovedArticle[] {
  return readContentFolder(folder)
    .filter(({ path }) => collectionOf(path) === 'articles')
    .map((file) => ({ address: addressOf(file.path), fields: readSource(file).fields }))
    .filter(({ fields }) => today === undefined || !isUnpublished(fields, today))
    .map(({ address, fields }) => {
      const aliases = Array.isArray(fields.aliases) ? fields.aliases.filter((alias) => typeof alias === 'string') : []
      return { address, aliases, title: String(fields.title ?? address) }
    })
    .filter(({ aliases }) => aliases.length > 0)
}
