import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { addPlugin, createResolver, defineNuxtModule } from '@nuxt/kit'
import site from '../site.config.ts'
import { bundle } from './support/bundle.ts'

/**
 * All the JavaScript that readers get: the custom elements as one hashed file, others that they load when something such as the
 * search is used, and one inline script that sets the chosen theme before the first paint. In dev the same elements come
 * through Vite.
 */
export default defineNuxtModule({
  meta: { name: 'elements' },
  async setup(_options, nuxt) {
    const { resolve } = createResolver(import.meta.url)
    const scripts = (nuxt.options.app.head.script ??= [])
    const [theme] = await bundle({ entry: resolve('../elements/before-paint.ts'), format: 'iife' })
    scripts.push({ innerHTML: theme.code, tagPriority: 'critical' })

    if (nuxt.options.dev) {
      addPlugin({ src: resolve('../elements/plugin.dev.ts'), mode: 'client' })
      return
    }
    // Where no pages are kept, nothing asks for the worker that keeps them: see modules/offline.ts.
    const entry = resolve(site.offline ? '../elements/with-offline.ts' : '../elements/index.ts')
    const files = await bundle({ entry, format: 'es' })
    const folder = join(nuxt.options.buildDir, 'elements')
    // The build folder is emptied after the modules ran.
    nuxt.hook('nitro:build:before', async () => {
      await rm(folder, { recursive: true, force: true })
      await mkdir(folder, { recursive: true })
      for (const { name, code } of files) await writeFile(join(folder, name), code)
    })
    nuxt.options.nitro.publicAssets ??= []
    nuxt.options.nitro.publicAssets.push({ dir: folder, baseURL: '/_nuxt/', maxAge: 31_536_000 })
    scripts.push({ type: 'module', src: `/_nuxt/${files[0].name}` })
  },
})
