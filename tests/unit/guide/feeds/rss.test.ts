import { describe, expect, it } from 'vitest'
import { rssFeed } from '../../../../guide/feeds/rss.ts'
import { readFeedFile } from '../../../../guide/output/feed-files.ts'
import { ENTRY, FEED } from './sample-feed.ts'

describe('rssFeed', () => {
  it('writes what RSS 2.0 asks for', () => {
    expect(rssFeed({ ...FEED, entries: [{ ...ENTRY, html: '<p>Text</p>' }] }))
      .toBe(`<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
  <channel>
    <title>Example &amp; co</title>
    <link>https://guide.example/</link>
    <description>About &lt;it&gt;.</description>
    <language>en</language>
    <lastBuildDate>Tue, 03 Feb 2026 00:00:00 GMT</lastBuildDate>
    <atom:link rel="self" type="application/rss+xml" href="https://guide.example/feed"/>
    <item>
      <title>Escape &amp; twice: &amp;amp; &lt;b&gt;</title>
      <link>https://guide.example/blog/guides/x</link>
      <guid isPermaLink="true">https://guide.example/blog/guides/x</guid>
      <pubDate>Fri, 02 Jan 2026 00:00:00 GMT</pubDate>
      <dc:creator>Example</dc:creator>
      <category>keys</category>
      <description>What &quot;it&quot; is.</description>
      <content:encoded>&lt;p&gt;Text&lt;/p&gt;</content:encoded>
    </item>
  </channel>
</rss>
`)
  })

  it('gives back the same HTML, and names an author of its own', () => {
    const text = rssFeed(FEED)
    expect(readFeedFile('rss', text)).toMatchObject({ entries: [{ html: ENTRY.html }, { html: ENTRY.html }] })
    expect(text).toContain('<dc:creator>Ada</dc:creator>')
  })
})
