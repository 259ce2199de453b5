import { describe, expect, it } from 'vitest'
import { atomFeed } from '../../../../guide/feeds/atom.ts'
import { readFeedFile } from '../../../../guide/output/feed-files.ts'
import { ENTRY, FEED } from './sample-feed.ts'

describe('atomFeed', () => {
  it('writes what RFC 4287 asks for', () => {
    const html = ENTRY.html.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')
    expect(atomFeed({ ...FEED, entries: [ENTRY] })).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
  <id>https://guide.example/feed</id>
  <title>Example &amp; co</title>
  <subtitle>About &lt;it&gt;.</subtitle>
  <updated>2026-02-03T00:00:00Z</updated>
  <author>
    <name>Example</name>
    <uri>https://guide.example/</uri>
  </author>
  <icon>https://guide.example/icon.svg</icon>
  <link rel="self" type="application/atom+xml" href="https://guide.example/feed"/>
  <link rel="alternate" type="text/html" href="https://guide.example/"/>
  <entry>
    <id>https://guide.example/blog/guides/x</id>
    <title>Escape &amp; twice: &amp;amp; &lt;b&gt;</title>
    <link rel="alternate" type="text/html" href="https://guide.example/blog/guides/x"/>
    <published>2026-01-02T00:00:00Z</published>
    <updated>2026-02-03T00:00:00Z</updated>
    <category term="keys"/>
    <summary>What &quot;it&quot; is.</summary>
    <content type="html">${html}</content>
  </entry>
</feed>
`)
  })

  it('gives back the same HTML, and names an author of its own', () => {
    const text = atomFeed(FEED)
    expect(readFeedFile('atom', text)).toMatchObject({ entries: [{ html: ENTRY.html }, { html: ENTRY.html }] })
    expect(text.match(/<name>.*<\/name>/g)).toEqual(['<name>Example</name>', '<name>Ada</name>'])
  })

  it('may be empty', () => {
    expect(readFeedFile('atom', atomFeed({ ...FEED, entries: [] }))).toEqual({
      title: 'Example & co',
      self: 'https://guide.example/feed',
      updated: '1970-01-01T00:00:00Z',
      entries: [],
    })
  })
})
