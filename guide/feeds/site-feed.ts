import { newestFirst } from '../listing/order.ts'
import type { ArticleSummary } from '../schema/article.ts'
import { absoluteUrl } from '../site/address.ts'
import type { SiteConfig } from '../site/types.ts'
import type { Feed, FeedEntry } from './feed.ts'
import type { FeedKind } from './formats.ts'
import { feedAddress, MOST_ENTRIES } from './formats.ts'
import { WRITERS } from './writers.ts'
import { writable } from './xml.ts'

/** What a feed is made from. */
export interface FeedInput {
  origin: string
  site: SiteConfig
  kind: FeedKind
  /** Id of a category; without it the feed is that of the whole site. */
  category?: string
  /** Every published article. */
  articles: ArticleSummary[]
  /** Reads what is in an article: only those that the feed has are asked for. */
  read(article: ArticleSummary): { html: string; author?: string }
}

function entryOf(article: ArticleSummary, { origin, read }: FeedInput): FeedEntry {
  const { path, title, description, date, dateModified, tags } = article
  const { html, author } = read(article)
  const entry = { url: absoluteUrl(origin, path), title, summary: description, date, dateModified, tags, author }
  return { ...entry, html: writable(html) }
}

/** The articles of a feed, the newest first. */
function entriesOf(articles: ArticleSummary[], category?: string): ArticleSummary[] {
  const listed = articles.filter((article) => category === undefined || article.category === category)
  return newestFirst(listed).slice(0, MOST_ENTRIES)
}

/** The articles that are in a feed: that of the whole site, or that of their category. */
export function newestInFeeds(articles: ArticleSummary[]): ArticleSummary[] {
  const categories = [undefined, ...new Set(articles.map(({ category }) => category))]
  return categories.flatMap((category) => entriesOf(articles, category))
}

function feedOf(input: FeedInput): Feed {
  const { origin, site, kind, category, articles } = input
  const about = site.categories.find(({ id }) => id === category)
  return {
    title: about ? `${about.title} · ${site.name}` : site.name,
    description: about?.description ?? site.description,
    language: site.language,
    home: absoluteUrl(origin, category === undefined ? '/' : `/blog/${category}`),
    self: absoluteUrl(origin, feedAddress(kind, category)),
    publisher: site.organisation.name,
    publisherUrl: absoluteUrl(origin, '/'),
    icon: absoluteUrl(origin, '/icon.svg'),
    entries: entriesOf(articles, category).map((article) => entryOf(article, input)),
  }
}

/** The text of a feed: the newest articles, newest first. */
export function siteFeed(input: FeedInput): string {
  return WRITERS[input.kind](feedOf(input))
}
