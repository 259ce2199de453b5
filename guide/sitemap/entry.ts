/** What the sitemap says of a page besides its address. */
export interface SitemapPage {
  /** `YYYY-MM-DD`; missing where the page gives no day. */
  lastmod?: string
  /** The page's own pictures, absolute. */
  images: { loc: string }[]
}

interface GraphNode {
  '@type'?: string | string[]
  primaryImageOfPage?: { url?: string }
  dateModified?: string
}

const JSON_LD = /<script type="application\/ld\+json"[^>]*>([^<]*)<\/script>/
/** A page that search engines are asked to leave out. */
const HIDDEN = /<meta name="robots" content="[^"]*noindex/
const PICTURE = /<img\s[^>]*?\bsrc="([^"]+)"/g

/** The node of the page itself: the one that a picture and a breadcrumb belong to. */
function pageNode(html: string): GraphNode | undefined {
  const json = JSON_LD.exec(html)?.[1]
  if (json === undefined) return undefined
  const graph = JSON.parse(json) as { '@graph'?: GraphNode[] }
  return graph['@graph']?.find((node) => [node['@type']].flat().some((type) => type?.endsWith('Page')))
}

/**
 * Reads from a finished page what its entry in the sitemap says, so that both can't differ.
 *
 * @param html the page as it is published
 * @param origin public address of the site, without a trailing slash
 * @returns undefined for a page that is in no sitemap
 */
export function sitemapPage(html: string, origin: string): SitemapPage | undefined {
  if (HIDDEN.test(html)) return undefined
  const node = pageNode(html)
  const main = html.slice(html.indexOf('<main'))
  const shown = [...main.matchAll(PICTURE)].map(
    ([, src = '']) => new URL(src.replaceAll('&amp;', '&'), `${origin}/`).href,
  )
  const own = node?.primaryImageOfPage?.url
  const images = [...(own === undefined ? [] : [own]), ...shown]
  return {
    ...(node?.dateModified !== undefined && { lastmod: node.dateModified.slice(0, 10) }),
    images: [...new Set(images)].map((loc) => ({ loc })),
  }
}
