import { toHtml } from 'hast-util-to-html'
import { CORRECTIONS_PATH } from '../corrections/address.ts'
import { listCorrections } from '../corrections/list.ts'
import type { ListedCorrection } from '../corrections/list.ts'
import type { ArticleSummary } from '../schema/article.ts'
import { absoluteUrl } from '../site/address.ts'
import type { SiteConfig } from '../site/types.ts'
import { CORRECTIONS } from '../tags/shown-words.ts'
import type { FeedEntry } from './feed.ts'
import type { FeedKind } from './formats.ts'
import { correctionsFeedAddress, MOST_ENTRIES } from './formats.ts'
import { WRITERS } from './writers.ts'
import { writable } from './xml.ts'

function htmlOf({ what, article }: ListedCorrection, origin: string): string {
  const text = (value: string) => ({ type: 'text' as const, value })
  const element = (tagName: string, properties: Record<string, string>, value: string) => {
    return { type: 'element' as const, tagName, properties, children: [text(value)] }
  }
  const link = element('a', { href: absoluteUrl(origin, article.path) }, article.title)
  const where = { ...element('p', {}, ''), children: [link] }
  return toHtml({ type: 'root', children: [element('p', {}, what), where] })
}

function entryOf(correction: ListedCorrection, origin: string): FeedEntry {
  const { article, date, what, path } = correction
  return {
    url: absoluteUrl(origin, path),
    title: `Correction: ${article.title}`,
    summary: what,
    html: writable(htmlOf(correction, origin)),
    date,
    // A correction is not changed afterwards: another one follows it.
    dateModified: date,
    tags: [],
  }
}

/** The text of the feed of corrections of all published articles, the newest first. */
export function correctionsFeed(input: {
  origin: string
  site: SiteConfig
  kind: FeedKind
  articles: readonly ArticleSummary[]
}): string {
  const { origin, site, kind, articles } = input
  return WRITERS[kind]({
    title: `${CORRECTIONS} · ${site.name}`,
    description: `What guides of ${site.name} said wrongly, and what is right.`,
    language: site.language,
    home: absoluteUrl(origin, CORRECTIONS_PATH),
    self: absoluteUrl(origin, correctionsFeedAddress(kind)),
    publisher: site.organisation.name,
    publisherUrl: absoluteUrl(origin, '/'),
    icon: absoluteUrl(origin, '/icon.svg'),
    entries: listCorrections(articles)
      .slice(0, MOST_ENTRIES)
      .map((correction) => entryOf(correction, origin)),
  })
}
