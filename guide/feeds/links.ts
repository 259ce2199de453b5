import type { Category, SiteConfig } from '../site/types.ts'
import { correctionsFeedAddress, FEED_FORMATS, FEED_KINDS, feedAddress } from './formats.ts'

/** A `link` element of a page's head. A type, since an interface lacks the index that Unhead asks for. */
export type AlternateLink = {
  rel: 'alternate'
  type: string
  href: string
  title?: string
}

/** The links by which feed readers find the feeds of the site, or those of a category. */
export function feedLinks(site: Pick<SiteConfig, 'name'>, category?: Pick<Category, 'id' | 'title'>): AlternateLink[] {
  const title = category ? `${category.title} · ${site.name}` : site.name
  return FEED_KINDS.map((kind) => {
    const { type, name } = FEED_FORMATS[kind]
    return { rel: 'alternate', type, href: feedAddress(kind, category?.id), title: `${title} (${name})` }
  })
}

/** The links by which feed readers find the feeds of the corrections. */
export function correctionsFeedLinks(site: Pick<SiteConfig, 'name'>): AlternateLink[] {
  return FEED_KINDS.map((kind) => {
    const { type, name } = FEED_FORMATS[kind]
    return { rel: 'alternate', type, href: correctionsFeedAddress(kind), title: `Corrections · ${site.name} (${name})` }
  })
}
