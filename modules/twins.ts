import { resolve } from 'node:path'
import { defineNuxtModule } from '@nuxt/kit'
import { addressOf, collectionOf } from '../guide/content/address.ts'
import { readContentFolder } from '../guide/content/folder.ts'
import { unpublishedFiles } from '../guide/content/unpublished.ts'
import { today } from '../guide/schema/date.ts'
import { outputAddresses } from '../guide/twins/outputs.ts'

/** Has the twins of each published article, the feeds and the lists for language models written beside the pages. */
export default defineNuxtModule({
  meta: { name: 'twins' },
  setup(_options, nuxt) {
    if (nuxt.options.dev || nuxt.options._prepare) return
    const folder = resolve(nuxt.options.rootDir, process.env.GUIDE_CONTENT || 'content')
    nuxt.hook('nitro:init', (nitro) => {
      nitro.hooks.hook('prerender:routes', (routes) => {
        // A preview has no twins of drafts either.
        const unpublished = unpublishedFiles(folder, today())
        const published = readContentFolder(folder).filter(
          ({ path }) => collectionOf(path) === 'articles' && !unpublished.includes(path),
        )
        for (const route of outputAddresses(published.map(({ path }) => addressOf(path)))) routes.add(route)
      })
    })
  },
})
