import { isForTheList } from '../rules/published-list.ts'
import type { Site } from '../rules/site-index.ts'
import { indexSite } from '../rules/site-index.ts'
import { PUBLISHED_FILE, formatPublished, publishedPaths, readPublished } from './published.ts'

/** The list as it should be. */
export interface Recorded {
  /** Text of the file. */
  text: string
  /** Paths that it did not have before. */
  added: string[]
}

/**
 * Adds the paths of all articles that are no drafts to the list of published paths. It never takes one away: a path that
 * was published once has readers.
 *
 * @throws RangeError naming the first line of the list that is no path
 */
export function recordPublished(site: Site): Recorded {
  const index = indexSite(site)
  const written = site.files.find(({ path }) => path === PUBLISHED_FILE)?.text ?? ''
  const wrong = readPublished(written).find(({ isPath }) => !isPath)
  if (wrong) throw new RangeError(`Line ${wrong.line} is no path: "${wrong.text}".`)
  const before = publishedPaths(written)
  const articles = [...index.articles].filter(([, article]) => isForTheList(article, index))
  const added = articles.map(([address]) => address).filter((address) => !before.has(address))
  return { text: formatPublished([...before, ...added]), added: added.sort() }
}
