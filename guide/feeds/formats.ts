import { CORRECTIONS_PATH } from '../corrections/address.ts'

/** A format of feeds: the name of its files, what they are to a browser, and how a link to them is titled. */
export interface FeedFormat {
  file: string
  type: string
  name: string
}

export type FeedKind = 'atom' | 'rss' | 'json'

/** All formats, best first. */
export const FEED_FORMATS: Readonly<Record<FeedKind, FeedFormat>> = {
  atom: { file: 'feed.xml', type: 'application/atom+xml', name: 'Atom' },
  rss: { file: 'rss.xml', type: 'application/rss+xml', name: 'RSS' },
  json: { file: 'feed.json', type: 'application/feed+json', name: 'JSON Feed' },
}

export const FEED_KINDS = Object.keys(FEED_FORMATS) as FeedKind[]

/** Most entries of a feed: readers fetch it whole, with the full text of each. */
export const MOST_ENTRIES = 100

/** The address of a feed, such as `/blog/guides/feed.xml`; without a category that of the whole site. */
export function feedAddress(kind: FeedKind, category?: string): string {
  return `${category === undefined ? '' : `/blog/${category}`}/${FEED_FORMATS[kind].file}`
}

/** The address of the feed of corrections. */
export function correctionsFeedAddress(kind: FeedKind): string {
  return `${CORRECTIONS_PATH}/${FEED_FORMATS[kind].file}`
}

/** The Content-Type of a file of the output that is a feed, without its character set; undefined for every other. */
export function feedType(path: string): string | undefined {
  const name = path.match(/^(?:blog\/[^/]+\/|corrections\/)?([^/]+)$/)?.[1]
  return Object.values(FEED_FORMATS).find(({ file }) => file === name)?.type
}
