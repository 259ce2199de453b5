import { atomFeed } from './atom.ts'
import type { Feed } from './feed.ts'
import type { FeedKind } from './formats.ts'
import { jsonFeed } from './json-feed.ts'
import { rssFeed } from './rss.ts'

/** Format → what writes a feed in it. */
export const WRITERS: Readonly<Record<FeedKind, (feed: Feed) => string>> = {
  atom: atomFeed,
  rss: rssFeed,
  json: jsonFeed,
}
