import { SLUG } from '../content/address.ts'
import { PUBLISHED_FILE, REMOVED_FILE, publishedPaths } from '../content/published.ts'
import { removedPaths } from '../content/removed.ts'
import type { PageDocument, SiteIndex } from './site-index.ts'

/** What a content folder says of its past. */
export interface PublishedList {
  /** As people know the file. */
  file: string
  paths: ReadonlySet<string>
  removed: ReadonlySet<string>
  /** As people know the file, whether it exists or not. */
  removedFile: string
}

const listOfSite = new WeakMap<SiteIndex, PublishedList | null>()

function readList(site: SiteIndex): PublishedList | null {
  const list = site.documents.find(({ path }) => path === PUBLISHED_FILE)
  if (!list || list.unreadable) return null
  const removed = site.documents.find(({ path }) => path === REMOVED_FILE)
  return {
    file: list.file,
    paths: publishedPaths(list.text),
    removed: removed ? removedPaths(removed.yaml) : new Set(),
    removedFile: list.file.slice(0, -PUBLISHED_FILE.length) + REMOVED_FILE,
  }
}

/** The list of published paths; undefined where the content folder keeps none. Read once for a site. */
export function publishedListOf(site: SiteIndex): PublishedList | undefined {
  let list = listOfSite.get(site)
  if (list === undefined) listOfSite.set(site, (list = readList(site)))
  return list ?? undefined
}

export function isDraft(document: PageDocument): boolean {
  return document.fields.draft === true
}

/**
 * True for an article whose path belongs in the list: it is no draft, and its path can be an address. An article with
 * a date to come belongs there at once, because nobody is at hand on the day when it appears.
 */
export function isForTheList({ path, collection, id, fields }: PageDocument, site: SiteIndex): boolean {
  if (collection !== 'articles' || fields.draft === true || id === 'index' || !SLUG.test(id)) return false
  return site.config.categories.some((category) => path.startsWith(`blog/${category.id}/`))
}
