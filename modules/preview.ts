import { defineNuxtModule } from '@nuxt/kit'
import { isPreview } from '../guide/content/preview.ts'

/** Keeps a preview with drafts out of search engines: by robots.txt, and by a word in every page. */
export default defineNuxtModule({
  meta: { name: 'preview' },
  setup(_options, nuxt) {
    if (!isPreview()) return
    nuxt.options.runtimeConfig.isPreview = true
    const meta = (nuxt.options.app.head.meta ??= [])
    // The sitemap leaves out pages that say noindex.
    meta.push({ name: 'robots', content: 'noindex' })
  },
})
