import { addPlugin, createResolver, defineNuxtModule } from '@nuxt/kit'
import site from '../site.config.ts'
import { bundle } from './support/bundle.ts'
import { publishScripts } from './support/publish.ts'
import { addText } from './support/text.ts'

/**
 * All the JavaScript that readers get: the custom elements as one hashed file, others that they load when something such
 * as the search is used, the worker of the search, and inline scripts for what must hold from the first paint. In dev
 * the same elements come through Vite.
 */
export default defineNuxtModule({
  meta: { name: 'elements' },
  async setup(_options, nuxt) {
    const { resolve } = createResolver(import.meta.url)
    const scripts = (nuxt.options.app.head.script ??= [])
    const [theme] = await bundle({ file: resolve('../elements/before-paint.ts'), name: 'before-paint', format: 'iife' })
    scripts.push({ innerHTML: theme.code, tagPriority: 'critical' })
    // Only the merged checklist has it: pages/checklist/index.vue puts it into its head.
    const [list] = await bundle({ file: resolve('../elements/list-before-paint.ts'), name: 'list', format: 'iife' })
    addText('list-before-paint', () => list.code)
    // Nothing can be loaded where there is no network: pages/offline.vue names it, so that it is kept with the page.
    let keptPages = ''
    addText('kept-pages-address', () => keptPages)

    if (nuxt.options.dev) {
      addPlugin({ src: resolve('../elements/plugin.dev.ts'), mode: 'client' })
      return
    }
    const [worker] = await bundle({ file: resolve('../elements/search/worker.ts'), name: 'search-worker' })
    // Where no pages are kept, nothing asks for the worker that keeps them: see modules/offline.ts.
    const entry = site.offline ? '../elements/with-offline.ts' : '../elements/index.ts'
    const [elements, ...others] = await bundle({
      file: resolve(entry),
      name: 'elements',
      define: { SEARCH_WORKER: JSON.stringify(`/_nuxt/${worker.name}`) },
    })
    const script = others.find(({ name }) => name.startsWith('kept-pages.'))
    if (!script) throw new Error('The script of <kept-pages> is not a file of its own: see elements/index.ts.')
    keptPages = `/_nuxt/${script.name}`
    publishScripts([elements, worker, ...others], 'elements')
    scripts.push({ type: 'module', src: `/_nuxt/${elements.name}` })
  },
})
