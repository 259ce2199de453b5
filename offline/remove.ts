import { scope } from './scope.ts'
import { deleteStores } from './stores.ts'

/**
 * Published at the worker's address in its place, this takes it out of every browser that had it: it answers nothing,
 * deletes what was kept, and ends its own registration. Browsers look for it whenever a page of the site is opened.
 */
scope.addEventListener('install', (event) => event.waitUntil(scope.skipWaiting()))

scope.addEventListener('activate', (event) => {
  event.waitUntil(deleteStores().then(() => scope.registration.unregister()))
})
