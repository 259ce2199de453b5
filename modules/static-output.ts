import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { defineNuxtModule } from '@nuxt/kit'
import { siteTexts } from '../guide/site/texts.ts'
import site from '../site.config.ts'

/** Addresses that Nuxt and its modules would publish, and why they do not belong in the output. */
const UNWANTED: { path: RegExp; why: string }[] = [
  { path: /^\/(?:200|404)\.html$/, why: 'blank shells for client rendering; ours is the page /404' },
  { path: /^\/__nuxt_content\//, why: 'the database of all content, read by the client library that we do not ship' },
]

/** Keeps the output to what readers and search engines need. */
export default defineNuxtModule({
  meta: { name: 'static-output' },
  setup(_options, nuxt) {
    // Nuxt takes its client scripts out of the output; the database engine that they would load is left to us.
    if (!nuxt.options.dev) {
      nuxt.hook('build:manifest', async (manifest) => {
        for (const { file } of Object.values(manifest)) {
          if (!file.endsWith('.wasm')) continue
          await rm(join(nuxt.options.buildDir, 'dist/client', nuxt.options.app.buildAssetsDir, file), { force: true })
        }
      })
    }
    const { siteUrl } = nuxt.options.runtimeConfig.public
    nuxt.hook('nitro:init', (nitro) => {
      nitro.hooks.hook('prerender:routes', (routes) => {
        for (const route of ['/', '/404', '/offline', ...siteTexts(site, siteUrl, false).keys()]) routes.add(route)
      })
      nitro.hooks.hook('prerender:generate', (route) => {
        if (UNWANTED.some(({ path }) => path.test(route.route))) route.skip = true
      })
    })
  },
})
