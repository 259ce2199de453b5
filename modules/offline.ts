import { createResolver, defineNuxtModule } from '@nuxt/kit'
import site from '../site.config.ts'
import { bundle } from './support/bundle.ts'
import { publishScripts } from './support/publish.ts'

/**
 * The service worker that keeps visited pages, or with `offline: false` in site.config.ts the one that removes it
 * again. Its address must stay, so it has no hash.
 */
export default defineNuxtModule({
  meta: { name: 'offline' },
  async setup(_options, nuxt) {
    if (nuxt.options.dev || nuxt.options._prepare) return
    const { resolve } = createResolver(import.meta.url)
    const file = resolve(site.offline ? '../offline/worker.ts' : '../offline/remove.ts')
    const [worker] = await bundle({ file, name: 'worker', format: 'iife', isFixed: true })
    publishScripts([worker], 'offline', true)
  },
})
