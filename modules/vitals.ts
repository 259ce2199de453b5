import { createResolver, defineNuxtModule } from '@nuxt/kit'
import { vitalsPath } from '../guide/site/vitals.ts'
import site from '../site.config.ts'
import { bundle } from './support/bundle.ts'
import { publishScripts } from './support/publish.ts'

/** Where `vitals` in site.config.ts names a path, each page tells it how fast it was. Otherwise not a byte of this ships. */
export default defineNuxtModule({
  meta: { name: 'vitals' },
  async setup(_options, nuxt) {
    const path = vitalsPath(site)
    if (path === undefined || nuxt.options.dev || nuxt.options._prepare) return
    const { resolve } = createResolver(import.meta.url)
    const define = { VITALS: JSON.stringify(path) }
    const [script] = await bundle({ file: resolve('../elements/vitals.ts'), name: 'vitals', define })
    publishScripts([script], 'vitals')
    const scripts = (nuxt.options.app.head.script ??= [])
    scripts.push({ type: 'module', src: `/_nuxt/${script.name}` })
  },
})
