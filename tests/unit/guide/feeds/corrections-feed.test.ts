import { describe, expect, it } from 'vitest'
import { correctionsFeed } from '../../../../guide/feeds/corrections-feed.ts'
import { readFeedFile } from '../../../../guide/output/feed-files.ts'
import type { ArticleSummary } from '../../../../guide/schema/article.ts'
import site from '../../../../site.config.ts'
import { summary } from '../schema/sample-article.ts'

const ORIGIN = 'https://guide.example'
const feed = (kind: 'atom' | 'rss' | 'json', articles: ArticleSummary[]) => {
  const file = readFeedFile(kind, correctionsFeed({ origin: ORIGIN, site, kind, articles }))
  if (typeof file === 'string') throw new Error(file)
  return file
}

describe('correctionsFeed', () => {
  const what = 'It said that <b> & "HttpOnly" are enough.'
  const corrected = summary({ path: '/blog/guides/a', title: 'A & B', corrections: [{ date: '2026-03-02', what }] })

  it.each([
    ['atom', 'feed.xml'],
    ['rss', 'rss.xml'],
    ['json', 'feed.json'],
  ] as const)('has each correction at its place, as %s', (kind, name) => {
    const { title, self, entries } = feed(kind, [corrected, summary()])
    expect([title, self]).toEqual(['Corrections · Fixproof', `${ORIGIN}/corrections/${name}`])
    expect(entries).toMatchObject([
      {
        id: `${ORIGIN}/blog/guides/a#correction-1`,
        url: `${ORIGIN}/blog/guides/a#correction-1`,
        published: '2026-03-02T00:00:00Z',
        html: `<p>It said that &#x3C;b> &#x26; "HttpOnly" are enough.</p><p><a href="${ORIGIN}/blog/guides/a">A &#x26; B</a></p>`,
      },
    ])
  })

  it('is a feed without entries where nothing was corrected', () => {
    expect(feed('atom', [summary()]).entries).toEqual([])
  })
})
