import { describe, expect, it } from 'vitest'
import { jsonFeed } from '../../../../guide/feeds/json-feed.ts'
import { ENTRY, FEED } from './sample-feed.ts'

describe('jsonFeed', () => {
  it('has the fields of version 1.1', () => {
    const { url, title, summary, html } = ENTRY
    const item = { id: url, url, title, content_html: html, summary, date_published: '2026-01-02T00:00:00Z' }
    expect(JSON.parse(jsonFeed(FEED))).toEqual({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Example & co',
      home_page_url: 'https://guide.example/',
      feed_url: 'https://guide.example/feed',
      description: 'About <it>.',
      icon: 'https://guide.example/icon.svg',
      authors: [{ name: 'Example', url: 'https://guide.example/' }],
      language: 'en',
      items: [
        { ...item, date_modified: '2026-02-03T00:00:00Z', tags: ['keys'] },
        { ...item, id: `${url}y`, url: `${url}y`, date_modified: '2026-01-02T00:00:00Z', authors: [{ name: 'Ada' }] },
      ],
    })
  })
})
