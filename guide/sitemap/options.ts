import { STACK_IDS } from '../schema/stack.ts'
import { CWES } from '../weakness/cwe.ts'
import { OWASP } from '../weakness/owasp.ts'

/** Most addresses of one file. The protocol allows 50,000; a file of this size stays far below its limit of 50 MB. */
export const MOST_ADDRESSES = 10_000

/** Where the parts of a large sitemap stand: `/sitemap-parts/0.xml`. */
const PARTS_PREFIX = '/sitemap-parts/'

/** The address that robots.txt names, also where the sitemap is split and this is the list of its parts. */
export const SITEMAP = '/sitemap.xml'

/** Where the sitemap module writes that list. */
export const SITEMAP_INDEX = '/sitemap_index.xml'

/** At most so many pages that are no article: one for each tool and weakness there is a name for, and some more. */
const OTHER_PAGES = STACK_IDS.length + Object.keys(CWES).length + Object.keys(OWASP).length + 50

/**
 * What the sitemap module is told.
 *
 * @param articles how many there are, drafts included
 */
export function sitemapOptions(articles: number, most: number = MOST_ADDRESSES) {
  return articles + OTHER_PAGES > most
    ? { sitemaps: true as const, defaultSitemapsChunkSize: most, sitemapsPathPrefix: PARTS_PREFIX }
    : {}
}
