import { OFFLINE_PATH } from '../guide/site/offline-page.ts'
import { fileIsKept, filesOf, keepFile } from './files.ts'
import { keepIn, PAGES } from './stores.ts'

const GONE = [404, 410]

function isPage(response: Response): boolean {
  return response.ok && !response.redirected && response.headers.get('content-type')?.startsWith('text/html') === true
}

/** Keeps a page with what it needs to look right. A page that is gone is forgotten. Storage can be full: nothing is thrown. */
export async function keepPage(path: string, response: Response): Promise<void> {
  try {
    if (GONE.includes(response.status)) await (await caches.open(PAGES)).delete(path)
    if (!isPage(response)) return
    const files = filesOf(await response.clone().text())
    await keepIn(PAGES, path, response)
    for (const file of files) if (!(await fileIsKept(file))) await keepFile(file, await fetch(file))
  } catch {
    // The page is read from the network as long as there is one.
  }
}

/** Fetches a page and keeps it. */
export async function fetchPage(path: string): Promise<void> {
  await keepPage(path, await fetch(path))
}

/**
 * A page that was kept, or the page that says that there is no network.
 *
 * @param path of the address: what stands behind `?` is read in the browser only
 */
export async function keptPage(path: string): Promise<Response> {
  const store = await caches.open(PAGES)
  return (await store.match(path)) ?? (await store.match(OFFLINE_PATH)) ?? Response.error()
}
