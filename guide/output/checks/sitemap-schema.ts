import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import { defineCheck } from '../check.ts'
import type { SiteProblem } from '../check.ts'
import { xsd } from '../xml-schema.ts'

const SITEMAP = 'http://www.sitemaps.org/schemas/sitemap/0.9'

/** https://www.sitemaps.org/protocol.html: a file may have as many addresses and bytes, which no schema says. */
const MOST_ADDRESSES = 50_000
const MOST_BYTES = 50 * 1024 * 1024

const HINT = 'Look at guide/sitemap/write.ts; what a sitemap may have is at https://www.sitemaps.org.'

/** The folder of the package that brings the official schema. */
const PACKAGE = pathToFileURL(createRequire(import.meta.url).resolve('sitemap/package.json'))

const urlSet = xsd({
  [SITEMAP]: new URL('schema/sitemap.xsd', PACKAGE).href,
  'http://www.google.com/schemas/sitemap-image/1.1': 'sitemap-image.xsd',
})
const index = xsd({ [SITEMAP]: 'siteindex.xsd' })

export const sitemapSchema = defineCheck({
  id: 'sitemap-schema',
  why: 'A search engine that reads the sitemap strictly drops the whole file for one wrong element.',
  *site({ files, sitemap }) {
    const unreadable = new Set(sitemap.problems.map(({ page }) => page))
    for (const file of sitemap.files) {
      // A file that can't be read, and the empty one of a preview, are the business of the check "sitemap".
      const text = unreadable.has(file) ? '' : files.read(file).toString('utf8')
      if (!text.includes('<loc')) continue
      const problem = (message: string): SiteProblem => ({ page: file, message, hint: HINT })
      for (const fault of (/<sitemapindex[\s>]/.test(text) ? index : urlSet)(text)) yield problem(fault)
      const addresses = sitemap.entries.filter((entry) => entry.file === file).length
      if (addresses > MOST_ADDRESSES)
        yield problem(`It has ${addresses} addresses, and ${MOST_ADDRESSES} may be in it.`)
      if (Buffer.byteLength(text) > MOST_BYTES) yield problem('It is larger than 50 MB.')
    }
  },
})
