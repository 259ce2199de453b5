import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { defineNuxtModule } from '@nuxt/kit'
import { collectionOf } from '../guide/content/address.ts'
import { loadSite } from '../guide/content/site.ts'
import { formatIssues, summarise } from '../guide/rules/format.ts'
import { judgeSite } from '../guide/rules/judge-site.ts'
import { count } from '../guide/rules/words.ts'
import config from '../site.config.ts'

/** Nuxt would print where in this file it was thrown, which helps no editor. */
function withoutStack(message: string): Error {
  return Object.assign(new Error(message), { stack: '' })
}

/**
 * Runs the content rules before Nuxt Content reads a file: it never runs a schema, renders an unknown tag as an empty
 * element, and leaves out a file that it can't parse.
 */
export default defineNuxtModule({
  meta: { name: 'content-rules' },
  async setup(_options, nuxt) {
    // `nuxt prepare` only writes types and must work on any content; in dev modules/live-rules takes over.
    if (nuxt.options._prepare || nuxt.options.dev) return
    const folder = resolve(nuxt.options.rootDir, process.env.GUIDE_CONTENT || 'content')
    if (!existsSync(folder)) {
      throw withoutStack(`There is no content folder ${folder}. Name one with GUIDE_CONTENT, or make content/.`)
    }
    const site = loadSite(folder, { project: nuxt.options.rootDir, from: nuxt.options.rootDir, config })
    const issues = await judgeSite(site)
    const report = formatIssues(issues, site, 'text')
    if (report) console.log(`${report}\n`)
    console.log(
      summarise(
        issues,
        site.files.map(({ path }) => collectionOf(path)),
      ),
    )
    const errors = issues.filter(({ severity }) => severity === 'error').length
    if (errors === 0) return
    const name = process.env.GUIDE_CONTENT || 'content/'
    throw withoutStack(`${count(errors, 'mistake')} in ${name}: nothing was built. Each is listed above with its mend.`)
  },
})
