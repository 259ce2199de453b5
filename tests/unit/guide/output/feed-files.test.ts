import { describe, expect, it } from 'vitest'
import { readFeedFile } from '../../../../guide/output/feed-files.ts'

const FEED = 'https://guide.example/feed'
const ENTRY = { id: '1', url: 'https://guide.example/x', html: '<p>a &amp; b</p>', published: '2026-01-02T00:00:00Z' }

describe('readFeedFile', () => {
  it('reads Atom, with CDATA as well', () => {
    const text = `<feed xmlns="http://www.w3.org/2005/Atom"><title>T</title><updated>2026-02-03T00:00:00Z</updated>
      <link rel="self" href="${FEED}"/><entry><id>1</id><link rel="alternate" href="${ENTRY.url}"/>
      <published>${ENTRY.published}</published><updated>2026-02-03T00:00:00Z</updated>
      <content type="html"><![CDATA[<p>a &amp; b</p>]]></content></entry></feed>`
    const updated = '2026-02-03T00:00:00Z'
    expect(readFeedFile('atom', text)).toEqual({ title: 'T', self: FEED, updated, entries: [{ ...ENTRY, updated }] })
  })

  it('reads RSS, its dates as the others write them', () => {
    const text = `<rss version="2.0"><channel><title>T</title><lastBuildDate>Tue, 03 Feb 2026 00:00:00 GMT</lastBuildDate>
      <atom:link rel="self" href="${FEED}"/><item><guid isPermaLink="false">1</guid><link>${ENTRY.url}</link>
      <pubDate>Fri, 02 Jan 2026 00:00:00 GMT</pubDate>
      <content:encoded>&lt;p&gt;a &amp;amp; b&lt;/p&gt;</content:encoded></item></channel></rss>`
    expect(readFeedFile('rss', text)).toEqual({
      title: 'T',
      self: FEED,
      updated: '2026-02-03T00:00:00Z',
      entries: [ENTRY],
    })
  })

  it('reads JSON Feed 1.1, and leaves what is missing empty', () => {
    const item = { id: '1', url: ENTRY.url, content_html: ENTRY.html, date_published: ENTRY.published }
    const feed = { version: 'https://jsonfeed.org/version/1.1', title: 'T', feed_url: FEED, items: [item, {}] }
    expect(readFeedFile('json', JSON.stringify(feed))).toEqual({
      title: 'T',
      self: FEED,
      entries: [
        { ...ENTRY, updated: '' },
        { id: '', url: '', html: '', published: '', updated: '' },
      ],
    })
    expect(readFeedFile('json', JSON.stringify({ ...feed, version: 'https://jsonfeed.org/version/1' }))).toBe(
      'It is no feed of its format.',
    )
  })

  it.each([
    ['atom', '<rss/>', 'It is no feed of its format.'],
    ['rss', '<feed/>', 'It is no feed of its format.'],
    ['rss', '<rss>', 'It is not valid XML: line 1: '],
    ['json', '{', "It can't be read: "],
  ] as const)('says of %s why %s is none', (kind, text, reason) => {
    expect(readFeedFile(kind, text)).toEqual(expect.stringContaining(reason))
  })
})
