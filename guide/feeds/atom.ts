import { atMidnight } from '../text/day.ts'
import type { Feed, FeedEntry } from './feed.ts'
import { updatedOn } from './feed.ts'
import { FEED_FORMATS } from './formats.ts'
import { xmlFile } from './xml.ts'

function entryOf({ url, title, summary, html, date, dateModified, author, tags }: FeedEntry) {
  return {
    id: url,
    title,
    link: { '@_rel': 'alternate', '@_type': 'text/html', '@_href': url },
    published: atMidnight(date),
    updated: atMidnight(dateModified),
    ...(author !== undefined && { author: { name: author } }),
    ...(tags.length > 0 && { category: tags.map((term) => ({ '@_term': term })) }),
    summary,
    content: { '@_type': 'html', '#text': html },
  }
}

/** The feed as Atom: https://www.rfc-editor.org/rfc/rfc4287 */
export function atomFeed(feed: Feed): string {
  const { title, description, language, home, self, publisher, publisherUrl, icon, entries } = feed
  return xmlFile({
    feed: {
      '@_xmlns': 'http://www.w3.org/2005/Atom',
      '@_xml:lang': language,
      id: self,
      title,
      subtitle: description,
      updated: atMidnight(updatedOn(feed)),
      author: { name: publisher, uri: publisherUrl },
      icon,
      link: [
        { '@_rel': 'self', '@_type': FEED_FORMATS.atom.type, '@_href': self },
        { '@_rel': 'alternate', '@_type': 'text/html', '@_href': home },
      ],
      entry: entries.map(entryOf),
    },
  })
}
