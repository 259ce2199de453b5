import { SLUG } from '../content/address.ts'
import { PUBLISHED_FILE, REMOVED_FILE, publishedPaths } from '../content/published.ts'
import { removedPaths } from '../content/removed.ts'
import { byThemselves } from './asked.ts'
import { defineLookup } from './lookup.ts'
import type { PageDocument, SiteIndex } from './site-index.ts'

/** Each path by itself. */
type Paths = ReadonlyMap<string, string>

/** What a content folder says of its past. */
export interface PublishedList {
  /** As people know the file. */
  file: string
  paths: Paths
  removed: Paths
  /** As people know the file, whether it exists or not. */
  removedFile: string
}

function listIn({ documents }: SiteIndex): PageDocument | undefined {
  const list = documents.find(({ path }) => path === PUBLISHED_FILE)
  return list?.unreadable ? undefined : list
}

/** The path of the list → the file as people know it. */
export const LISTS = defineLookup({
  name: 'list',
  make: (site) => new Map([listIn(site)].flatMap((list) => (list ? [[PUBLISHED_FILE, list.file]] : []))),
})

/** Every path that was published. */
export const PUBLISHED = defineLookup({
  name: 'published',
  make: (site) => byThemselves(publishedPaths(listIn(site)?.text ?? '')),
})

/** Every path that was published and leads nowhere any more. */
export const REMOVED = defineLookup({
  name: 'removed',
  make({ documents }) {
    const removed = documents.find(({ path }) => path === REMOVED_FILE)
    return byThemselves(removed ? removedPaths(removed.yaml) : [])
  },
})

/** The list of published paths; undefined where the content folder keeps none. */
export function publishedListOf(site: SiteIndex): PublishedList | undefined {
  const file = site.lookUp(LISTS).get(PUBLISHED_FILE)
  if (file === undefined) return undefined
  const removedFile = file.slice(0, -PUBLISHED_FILE.length) + REMOVED_FILE
  return { file, removedFile, paths: site.lookUp(PUBLISHED), removed: site.lookUp(REMOVED) }
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
