import { atMidnight } from '../text/day.ts'
import type { Feed } from './feed.ts'

/** The feed as JSON Feed 1.1: https://www.jsonfeed.org/version/1.1/ */
export function jsonFeed(feed: Feed): string {
  const { title, description, language, home, self, publisher, publisherUrl, icon, entries } = feed
  const items = entries.map(({ url, title, summary, html, date, dateModified, author, tags }) => ({
    id: url,
    url,
    title,
    content_html: html,
    summary,
    date_published: atMidnight(date),
    date_modified: atMidnight(dateModified),
    ...(author !== undefined && { authors: [{ name: author }] }),
    ...(tags.length > 0 && { tags }),
  }))
  const file = {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: home,
    feed_url: self,
    description,
    icon,
    authors: [{ name: publisher, url: publisherUrl }],
    language,
    items,
  }
  return `${JSON.stringify(file, null, 2)}\n`
}
