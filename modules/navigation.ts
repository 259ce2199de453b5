import { defineNuxtModule } from '@nuxt/kit'
import { SPECULATION_RULES } from '../guide/site/speculation.ts'

/** Makes the next page ready while a reader reaches for its link. In dev that would only render pages for nobody. */
export default defineNuxtModule({
  meta: { name: 'navigation' },
  setup(_options, nuxt) {
    if (nuxt.options.dev) return
    const scripts = (nuxt.options.app.head.script ??= [])
    scripts.push({ type: 'speculationrules', innerHTML: SPECULATION_RULES, tagPosition: 'bodyClose' })
  },
})
