import { atMidnight } from '../text/day.ts'
import type { Feed, FeedEntry } from './feed.ts'
import { updatedOn } from './feed.ts'
import { FEED_FORMATS } from './formats.ts'
import { xmlFile } from './xml.ts'

/** RFC 822 with a year of four digits, as RSS has its dates. */
const dateOf = (day: string): string => new Date(atMidnight(day)).toUTCString()

function itemOf(publisher: string, { url, title, summary, html, date, author, tags }: FeedEntry) {
  return {
    title,
    link: url,
    guid: { '@_isPermaLink': 'true', '#text': url },
    pubDate: dateOf(date),
    // RSS knows authors by their mail address only.
    'dc:creator': author ?? publisher,
    ...(tags.length > 0 && { category: [...tags] }),
    description: summary,
    'content:encoded': html,
  }
}

/** The feed as RSS 2.0: https://www.rssboard.org/rss-specification */
export function rssFeed(feed: Feed): string {
  const { title, description, language, home, self, publisher, entries } = feed
  return xmlFile({
    rss: {
      '@_version': '2.0',
      '@_xmlns:atom': 'http://www.w3.org/2005/Atom',
      '@_xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
      '@_xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      channel: {
        title,
        link: home,
        description,
        language,
        lastBuildDate: dateOf(updatedOn(feed)),
        'atom:link': { '@_rel': 'self', '@_type': FEED_FORMATS.rss.type, '@_href': self },
        item: entries.map((entry) => itemOf(publisher, entry)),
      },
    },
  })
}
