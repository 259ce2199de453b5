/** An event that lives until a promise is settled. */
export interface LastingEvent extends Event {
  waitUntil(work: Promise<unknown>): void
}

/** https://developer.mozilla.org/docs/Web/API/FetchEvent */
export interface FetchEvent extends LastingEvent {
  request: Request
  /** The answer to a page that the browser asked for while the worker started; undefined where it didn't. */
  preloadResponse: Promise<Response | undefined>
  respondWith(answer: Promise<Response>): void
}

/**
 * What a service worker works with. TypeScript's own declarations of workers and of pages exclude each other, and the
 * rest of the site needs those of pages.
 */
export interface WorkerScope {
  clients: { matchAll(options: { includeUncontrolled: boolean; type: 'window' }): Promise<{ url: string }[]> }
  registration: { unregister(): Promise<boolean>; navigationPreload?: { enable(): Promise<void> } }
  skipWaiting(): Promise<void>
  addEventListener(type: 'install' | 'activate', listener: (event: LastingEvent) => void): void
  addEventListener(type: 'fetch', listener: (event: FetchEvent) => void): void
}

export const scope = globalThis as unknown as WorkerScope
