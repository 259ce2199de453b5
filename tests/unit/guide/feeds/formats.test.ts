import { describe, expect, it } from 'vitest'
import { FEED_KINDS, feedAddress, feedType } from '../../../../guide/feeds/formats.ts'

describe('feedAddress', () => {
  it('is at the top for the site, and below its page for a category', () => {
    expect(FEED_KINDS.map((kind) => feedAddress(kind))).toEqual(['/feed.xml', '/rss.xml', '/feed.json'])
    expect(feedAddress('rss', 'guides')).toBe('/blog/guides/rss.xml')
  })
})

describe('feedType', () => {
  it.each([
    ['feed.xml', 'application/atom+xml'],
    ['blog/guides/rss.xml', 'application/rss+xml'],
    ['feed.json', 'application/feed+json'],
    ['sitemap.xml', undefined],
    ['blog/guides/x.json', undefined],
    ['images/feed.xml', undefined],
    ['feed.xml.br', undefined],
  ])('of %s is %s', (path, type) => {
    expect(feedType(path)).toBe(type)
  })
})
