import { expect, it } from 'vitest'
import { feedLinks } from '../../../../guide/feeds/links.ts'

it('names each feed, so that readers can tell them apart', () => {
  expect(feedLinks({ name: 'Example' })).toEqual([
    { rel: 'alternate', type: 'application/atom+xml', href: '/feed.xml', title: 'Example (Atom)' },
    { rel: 'alternate', type: 'application/rss+xml', href: '/rss.xml', title: 'Example (RSS)' },
    { rel: 'alternate', type: 'application/feed+json', href: '/feed.json', title: 'Example (JSON Feed)' },
  ])
  expect(feedLinks({ name: 'Example' }, { id: 'guides', title: 'Guides' })[1]).toEqual({
    rel: 'alternate',
    type: 'application/rss+xml',
    href: '/blog/guides/rss.xml',
    title: 'Guides · Example (RSS)',
  })
})
