import { rename } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { defineNuxtModule } from '@nuxt/kit'
import { collectionOf } from '../guide/content/address.ts'
import { readContentFolder } from '../guide/content/folder.ts'
import { sitemapPage } from '../guide/sitemap/entry.ts'
import { SITEMAP, SITEMAP_INDEX, sitemapOptions } from '../guide/sitemap/options.ts'
import { SITEMAP_STYLE } from '../guide/sitemap/style.ts'

/** Tells the sitemap module what each page says of itself, and has a large sitemap split. Stands before that module. */
export default defineNuxtModule({
  meta: { name: 'sitemap-pages' },
  setup(_options, nuxt) {
    if (nuxt.options._prepare) return
    const folder = resolve(nuxt.options.rootDir, process.env.GUIDE_CONTENT || 'content')
    const articles = readContentFolder(folder).filter(({ path }) => collectionOf(path) === 'articles')
    const options = nuxt.options as { sitemap?: object }
    const split = sitemapOptions(articles.length)
    options.sitemap = { ...options.sitemap, ...split }
    if (nuxt.options.dev) return
    const origin = nuxt.options.runtimeConfig.public.siteUrl
    nuxt.hook('nitro:init', (nitro) => {
      // Whatever its size, the sitemap is found at one address.
      nuxt.hook('sitemap:prerender:done', async ({ sitemaps }) => {
        const folder = nitro.options.output.publicDir
        if (sitemaps.some(({ name }) => name === SITEMAP_INDEX)) {
          await rename(join(folder, SITEMAP_INDEX), join(folder, SITEMAP))
        }
      })
      nitro.hooks.hook('prerender:routes', (routes) => void routes.add(SITEMAP_STYLE))
      nitro.hooks.hook('prerender:generate', (route) => {
        // There the module leads on to the list of parts, which takes its place above.
        if (split.sitemaps && route.route === SITEMAP) route.skip = true
        if (!route.fileName?.endsWith('.html') || route.contents === undefined) return
        // The module adds the address, and leaves out what says noindex.
        Object.assign(route, { _sitemap: { loc: route.route, ...sitemapPage(route.contents, origin) } })
      })
    })
  },
})
