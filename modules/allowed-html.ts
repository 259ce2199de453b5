import { defineNuxtModule } from '@nuxt/kit'
import { ALLOWED_HTML, parseGuard } from '../guide/allowed/parse-guard.ts'

/**
 * Stops a build in which an article would emit what is not in guide/allowed/elements.ts. The rules tell an editor of it
 * before; this holds where a rule has a gap, because it reads the tree that becomes the page.
 */
export default defineNuxtModule({
  meta: { name: ALLOWED_HTML },
  setup(_options, nuxt) {
    const reports: string[] = []
    const instance = parseGuard((report) => void reports.push(report.replaceAll(`${nuxt.options.rootDir}/`, '')))
    nuxt.hook('content:file:beforeParse', ({ parserOptions }) => {
      const { markdown } = parserOptions as { markdown: { rehypePlugins: Record<string, unknown> } }
      // Last, so that it sees what every other plugin made.
      markdown.rehypePlugins[ALLOWED_HTML] = { instance }
    })
    // Nuxt Content leaves out a file that it can't parse and goes on: this is the first moment behind it.
    nuxt.hook('build:before', () => {
      if (reports.length === 0 || nuxt.options.dev) return
      console.log(`${reports.join('\n\n')}\n`)
      // Nuxt would print where in this file it was thrown, which helps no editor.
      throw Object.assign(new Error('Nothing was built: each mistake is listed above with its mend.'), { stack: '' })
    })
  },
})
