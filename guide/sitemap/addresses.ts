/** Most addresses of one file. The protocol allows 50,000; a file of this size stays far below its limit of 50 MB. */
export const MOST_ADDRESSES = 10_000

/** The address that robots.txt names, also where the sitemap is split and this is the list of its parts. */
export const SITEMAP = '/sitemap.xml'

/** Where a part of a split sitemap stands. */
export function partAddress(number: number): string {
  return `/sitemap-parts/${number}.xml`
}
