import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { defineNuxtModule } from '@nuxt/kit'

/** A page that shows no content: while the application is built there is none. */
const TRIAL = '/offline'

/**
 * Has Nuxt build what renders pages, and leaves the rendering to cli/build/edition: it renders what has changed, in
 * several threads. Nitro builds its prerenderer only where it has something to render, so it gets one page.
 */
export default defineNuxtModule({
  meta: { name: 'application' },
  setup(_options, nuxt) {
    if (nuxt.options.dev || nuxt.options._prepare) return
    const { buildDir } = nuxt.options
    // Never the output itself, which stays whole until the next one is.
    nuxt.options.nitro.output = { dir: join(buildDir, 'application'), publicDir: join(buildDir, 'application/public') }
    // Nuxt takes its client scripts out of the output; the database engine that they would load is left to us.
    nuxt.hook('build:manifest', async (manifest) => {
      for (const { file } of Object.values(manifest)) {
        if (!file.endsWith('.wasm')) continue
        await rm(join(buildDir, 'dist/client', nuxt.options.app.buildAssetsDir, file), { force: true })
      }
    })
    nuxt.hook('nitro:init', (nitro) => {
      nitro.hooks.hook('prerender:routes', (routes) => {
        routes.clear()
        routes.add(TRIAL)
      })
      // It is rendered to see that it can be, and written with all others.
      nitro.hooks.hook('prerender:generate', (route) => {
        route.skip = true
      })
    })
  },
})
