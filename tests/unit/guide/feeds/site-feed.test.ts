import { describe, expect, it } from 'vitest'
import { MOST_ENTRIES } from '../../../../guide/feeds/formats.ts'
import { siteFeed } from '../../../../guide/feeds/site-feed.ts'
import type { FeedFile } from '../../../../guide/output/feed-files.ts'
import { readFeedFile } from '../../../../guide/output/feed-files.ts'
import type { ArticleSummary } from '../../../../guide/schema/article.ts'
import site from '../../../../site.config.ts'
import { summary } from '../schema/sample-article.ts'

const ORIGIN = 'https://guide.example'
const a = summary({ path: '/blog/guides/a', title: 'A', category: 'guides', date: '2026-01-01', tags: ['x'] })
const b = summary({ path: '/blog/agents/b', title: 'B', category: 'agents', date: '2026-02-01' })

function feed(articles: ArticleSummary[], more: { kind?: 'atom' | 'rss' | 'json'; category?: string } = {}): FeedFile {
  const { kind = 'atom', category } = more
  const read = ({ title }: ArticleSummary) => ({ html: `<p>${title}\f</p>` })
  const file = readFeedFile(kind, siteFeed({ origin: ORIGIN, site, kind, category, articles, read }))
  if (typeof file === 'string') throw new Error(file)
  return file
}

describe('siteFeed', () => {
  it.each(['atom', 'rss', 'json'] as const)('has every article, newest first, as %s', (kind) => {
    const { title, self, entries } = feed([a, b], { kind })
    expect(title).toBe('Fixproof')
    expect(self).toBe(`${ORIGIN}/${{ atom: 'feed.xml', rss: 'rss.xml', json: 'feed.json' }[kind]}`)
    expect(entries.map(({ url, html }) => [url, html])).toEqual([
      [`${ORIGIN}/blog/agents/b`, '<p>B</p>'],
      [`${ORIGIN}/blog/guides/a`, '<p>A</p>'],
    ])
  })

  it('has the articles of one category', () => {
    const { title, self, entries } = feed([a, b], { category: 'guides' })
    expect(title).toBe('Guides by tool · Fixproof')
    expect(self).toBe(`${ORIGIN}/blog/guides/feed.xml`)
    expect(entries.map(({ url }) => url)).toEqual([`${ORIGIN}/blog/guides/a`])
  })

  it('has the newest of many, and reads no other', () => {
    const many = Array.from({ length: MOST_ENTRIES + 1 }, (_, index) =>
      summary({ path: `/blog/guides/${index}`, date: new Date(Date.UTC(2020, 0, index)).toISOString().slice(0, 10) }),
    )
    const { entries } = feed(many)
    expect(entries.length).toBe(MOST_ENTRIES)
    expect(entries.at(-1)?.url).toBe(`${ORIGIN}/blog/guides/1`)
  })
})
