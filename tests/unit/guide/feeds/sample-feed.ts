import type { Feed, FeedEntry } from '../../../../guide/feeds/feed.ts'

export const ENTRY: FeedEntry = {
  url: 'https://guide.example/blog/guides/x',
  title: 'Escape & twice: &amp; <b>',
  summary: 'What "it" is.',
  html: '<pre><code>a[b[0]]>1 &#x26;&#x26; "&amp;" ]]></code></pre>\n',
  date: '2026-01-02',
  dateModified: '2026-02-03',
  tags: ['keys'],
}

export const FEED: Feed = {
  title: 'Example & co',
  description: 'About <it>.',
  language: 'en',
  home: 'https://guide.example/',
  self: 'https://guide.example/feed',
  publisher: 'Example',
  publisherUrl: 'https://guide.example/',
  icon: 'https://guide.example/icon.svg',
  entries: [ENTRY, { ...ENTRY, url: `${ENTRY.url}y`, author: 'Ada', tags: [], dateModified: '2026-01-02' }],
}
