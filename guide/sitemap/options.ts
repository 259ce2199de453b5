/** Most addresses of one file. The protocol allows 50,000; a file of this size stays far below its limit of 50 MB. */
export const MOST_ADDRESSES = 10_000

/** Where the parts of a large sitemap stand: `/sitemap-parts/0.xml`. */
export const PARTS_PREFIX = '/sitemap-parts/'

/** The address that robots.txt names, also where the sitemap is split and this is the list of its parts. */
export const SITEMAP = '/sitemap.xml'

/** Where the sitemap module writes that list. */
export const SITEMAP_INDEX = '/sitemap_index.xml'

/** True where one file would hold too many addresses. */
export function isSplit(pages: number, most: number = MOST_ADDRESSES): boolean {
  return pages > most
}

/**
 * What the sitemap module is told.
 *
 * @param pages how many pages there will be
 */
export function sitemapOptions(pages: number, most: number = MOST_ADDRESSES) {
  return isSplit(pages, most)
    ? { sitemaps: true as const, defaultSitemapsChunkSize: most, sitemapsPathPrefix: PARTS_PREFIX }
    : {}
}
