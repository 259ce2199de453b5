/** What a file of the content folder is, by its place. */
export type Collection = 'articles' | 'glossary' | 'authors' | 'facts'

/** Collection → its folder in the content folder and the ending of its files. */
export const COLLECTION_FOLDERS: Record<Collection, { folder: string; extension: string }> = {
  articles: { folder: 'blog', extension: '.md' },
  glossary: { folder: 'glossary', extension: '.md' },
  authors: { folder: 'authors', extension: '.yml' },
  facts: { folder: 'facts', extension: '.yml' },
}

/** What a slug, an id or a folder may be called: lower-case letters, digits, single hyphens. */
export const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

/**
 * The collection of a file, from its path relative to the content folder with `/` between the parts.
 * `undefined` when no collection takes it, so that it would not be published.
 */
export function collectionOf(path: string): Collection | undefined {
  const parts = path.split('/')
  for (const [collection, { folder, extension }] of Object.entries(COLLECTION_FOLDERS)) {
    const depth = collection === 'articles' ? 3 : 2
    if (parts[0] === folder && parts.length === depth && path.endsWith(extension)) return collection as Collection
  }
  return undefined
}

/** File name without folder and ending: the slug of an article, the id of a term, an author or a fact. */
export function idOf(path: string): string {
  return path.replace(/^.*\//, '').replace(/\.[^.]+$/, '')
}

/** The address at which an article is published: `blog/guides/aider.md` → `/blog/guides/aider`. */
export function addressOf(path: string): string {
  return `/${path.replace(/\.md$/, '')}`
}
