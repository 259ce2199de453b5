/** Address of the service worker. Browsers that have it look here for a newer one, so it must never change. */
export const WORKER = '/worker.js'
