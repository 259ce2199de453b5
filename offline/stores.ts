/** Beginning of the names of all our caches, those of older and newer workers too. */
const PREFIX = 'offline-'

/** Raised when what is kept, or how, becomes another: the caches of other versions are deleted. */
const VERSION = 1

export const PAGES = `${PREFIX}pages-${VERSION}`
export const FILES = `${PREFIX}files-${VERSION}`

/** How many entries each may have; the ones that were kept longest ago go first. */
export const MOST: Readonly<Record<string, number>> = { [PAGES]: 60, [FILES]: 200 }

/** Deletes our caches, except these. */
export async function deleteStores(except: readonly string[] = []): Promise<void> {
  const names = (await caches.keys()).filter((name) => name.startsWith(PREFIX) && !except.includes(name))
  await Promise.all(names.map((name) => caches.delete(name)))
}

/** Puts an answer behind all others, and lets the oldest go. */
export async function keepIn(name: string, path: string, response: Response): Promise<void> {
  const store = await caches.open(name)
  await store.delete(path)
  await store.put(path, response)
  const keys = await store.keys()
  for (const key of keys.slice(0, Math.max(0, keys.length - (MOST[name] ?? 0)))) await store.delete(key)
}
