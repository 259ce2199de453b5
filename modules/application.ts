import { join } from 'node:path'
import { addVitePlugin, defineNuxtModule } from '@nuxt/kit'
import { OFFLINE_PATH } from '../guide/site/offline-page.ts'

/** Where Nuxt's client begins: it imports the style sheets, and everything else. */
const ENTRY = /\/nuxt\/dist\/app\/entry(?:\.async)?(?:\.js)?$/

/**
 * Has Nuxt build what renders pages, and leaves the rendering to cli/build/edition: it renders what has changed, in
 * several processes. Nitro builds its prerenderer only where it has something to render, so it gets one page.
 */
export default defineNuxtModule({
  meta: { name: 'application' },
  setup(_options, nuxt) {
    if (nuxt.options.dev || nuxt.options._prepare) return
    const { buildDir } = nuxt.options
    // Never the output itself, which stays whole until the next one is.
    nuxt.options.nitro.output = { dir: join(buildDir, 'application'), publicDir: join(buildDir, 'application/public') }
    // Of what Nuxt bundles for browsers only the style sheet is published, so nothing else is bundled.
    addVitePlugin(
      {
        name: 'style-sheet-only',
        enforce: 'pre',
        apply: 'build',
        load: (id) => (ENTRY.test(id) ? "import '#build/css'" : undefined),
      },
      { server: false },
    )
    nuxt.hook('nitro:init', (nitro) => {
      nitro.hooks.hook('prerender:routes', (routes) => {
        routes.clear()
        // A page that shows no content: while the application is built there is none.
        routes.add(OFFLINE_PATH)
      })
      // It is rendered to see that it can be, and written with all others.
      nitro.hooks.hook('prerender:generate', (route) => {
        route.skip = true
      })
    })
  },
})
