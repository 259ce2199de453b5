import { xmlFile } from '../feeds/xml.ts'
import type { SitemapPage } from './entry.ts'
import { MOST_ADDRESSES, partAddress, SITEMAP } from './addresses.ts'
import { withStyle } from './style.ts'

/** https://www.sitemaps.org/protocol.html */
const SITEMAP_SPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9'

/** https://developers.google.com/search/docs/crawling-indexing/sitemaps/image-sitemaps */
const IMAGE_SPACE = 'http://www.google.com/schemas/sitemap-image/1.1'

/** A page of the sitemap. */
export interface SitemapEntry extends SitemapPage {
  /** Absolute address. */
  loc: string
}

function urlSet(entries: readonly SitemapEntry[]): string {
  const url = entries.map(({ loc, lastmod, images }) => ({
    loc,
    ...(lastmod !== undefined && { lastmod }),
    ...(images.length > 0 && { 'image:image': images.map((image) => ({ 'image:loc': image.loc })) }),
  }))
  return withStyle(xmlFile({ urlset: { '@_xmlns': SITEMAP_SPACE, '@_xmlns:image': IMAGE_SPACE, url } }))
}

/**
 * Writes the sitemap: one file, or where the site is too large for one the list of its parts.
 *
 * @param entries pages that may be indexed
 * @param origin public address of the site, without a trailing slash
 * @param most addresses of one file
 * @returns address → text
 */
export function writeSitemap(entries: SitemapEntry[], origin: string, most = MOST_ADDRESSES): Map<string, string> {
  const sorted = [...entries].sort((a, b) => (a.loc < b.loc ? -1 : 1))
  if (sorted.length <= most) return new Map([[SITEMAP, urlSet(sorted)]])
  const parts = Array.from({ length: Math.ceil(sorted.length / most) }, (_, part) =>
    sorted.slice(part * most, (part + 1) * most),
  )
  const sitemap = parts.map((part, number) => ({
    loc: origin + partAddress(number),
    lastmod: part
      .flatMap(({ lastmod }) => lastmod ?? [])
      .sort()
      .at(-1),
  }))
  const list = withStyle(xmlFile({ sitemapindex: { '@_xmlns': SITEMAP_SPACE, sitemap } }))
  return new Map([[SITEMAP, list], ...parts.map((part, number) => [partAddress(number), urlSet(part)] as const)])
}
