import { defineNuxtPlugin } from '#imports'

/** In dev Vue hydrates first, then the same elements as in production take over. */
export default defineNuxtPlugin((app) => {
  app.hook('app:suspense:resolve', () => void import('./index.ts'))
})
