import { answerFile } from './files.ts'
import { OFFLINE_PATH } from '../guide/site/offline-page.ts'
import { fetchPage, keepPage, keptPage } from './pages.ts'
import type { FetchEvent } from './scope.ts'
import { scope } from './scope.ts'
import { deleteStores, FILES, PAGES } from './stores.ts'

/** What pages show and run. Everything else, such as the search index, is the browser's own business. */
const KINDS = ['style', 'script', 'image', 'font']

async function activate(): Promise<void> {
  await deleteStores([PAGES, FILES])
  await scope.registration.navigationPreload?.enable()
  // The page that brought the worker was loaded without it. Claiming it would drop pages from the browser's own memory.
  const open = await scope.clients.matchAll({ includeUncontrolled: true, type: 'window' })
  await Promise.all(open.map(({ url }) => fetchPage(new URL(url).pathname)))
}

/** The network first. What is kept is for when it fails, never for when it is slow or says something else. */
async function answerPage(event: FetchEvent, path: string): Promise<Response> {
  try {
    const response = (await event.preloadResponse) ?? (await fetch(event.request))
    event.waitUntil(keepPage(path, response.clone()))
    return response
  } catch {
    return keptPage(path)
  }
}

scope.addEventListener('install', (event) => event.waitUntil(fetchPage(OFFLINE_PATH).then(() => scope.skipWaiting())))

scope.addEventListener('activate', (event) => event.waitUntil(activate()))

scope.addEventListener('fetch', (event) => {
  const { request } = event
  const { origin, pathname } = new URL(request.url)
  if (request.method !== 'GET' || origin !== location.origin) return
  if (request.mode === 'navigate') event.respondWith(answerPage(event, pathname))
  else if (KINDS.includes(request.destination) && !pathname.startsWith('/pagefind/')) {
    event.respondWith(answerFile(request, pathname))
  }
})
