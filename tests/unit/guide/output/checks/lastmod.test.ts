import { describe, expect, it } from 'vitest'
import { runWith, runWithArticle } from '../../../../fixtures/output/run.ts'

describe('lastmod', () => {
  const article = 'session-cookies</loc><lastmod>2026-02-03</lastmod>'

  it('takes a date with a time and a zone', () => {
    expect(
      runWith('sitemap.xml', article, 'session-cookies</loc><lastmod>2026-02-03T00:00:00+00:00</lastmod>'),
    ).toEqual([])
  })

  it('finds a date that differs from the article’s', () => {
    expect(runWith('sitemap.xml', article, 'session-cookies</loc><lastmod>2026-02-04</lastmod>')).toEqual([
      'lastmod /blog/guides/session-cookies: Its lastmod is 2026-02-04, ' +
        'but dateModified in its JSON-LD is 2026-02-03T00:00:00Z.',
    ])
  })

  it('finds an article without lastmod, or without dateModified', () => {
    expect(runWith('sitemap.xml', article, 'session-cookies</loc>')).toEqual([
      'lastmod /blog/guides/session-cookies: Its sitemap entry has no lastmod.',
    ])
    expect(runWithArticle('"dateModified":"2026-02-03T00:00:00Z","author"', '"author"')).toEqual([
      'lastmod /blog/guides/session-cookies: Its lastmod is 2026-02-03, but dateModified in its JSON-LD is missing.',
    ])
  })

  it.each(['2026-02-30', 'today', '2026-2-3', '2026-02-03T10:00:00'])('finds %s, which is no date', (date) => {
    expect(runWith('sitemap.xml', 'blog</loc><lastmod>2026-02-03', `blog</loc><lastmod>${date}`)).toEqual([
      `lastmod /blog: Its lastmod "${date}" is no date.`,
    ])
  })

  it('finds a date that a page does not give itself, and a missing one', () => {
    const [said, own] = [
      'but the page says in its JSON-LD that it changed on',
      'blog</loc><lastmod>2026-02-03</lastmod>',
    ]
    expect(runWith('sitemap.xml', own, 'blog</loc><lastmod>2026-02-04</lastmod>')).toEqual([
      `lastmod /blog: Its lastmod is 2026-02-04, ${said} 2026-02-03.`,
    ])
    expect(runWith('sitemap.xml', own, 'blog</loc>')).toEqual([
      `lastmod /blog: Its lastmod is missing, ${said} 2026-02-03.`,
    ])
    expect(runWith('sitemap.xml', 'example/</loc>', 'example/</loc><lastmod>2026-02-03</lastmod>')).toEqual([
      `lastmod /: Its lastmod is 2026-02-03, ${said} no day.`,
    ])
  })

  it('finds a date that is still to come', () => {
    expect(runWith('sitemap.xml', 'blog</loc><lastmod>2026-02-03', 'blog</loc><lastmod>2026-03-02')).toEqual([
      'lastmod /blog: Its lastmod 2026-03-02 is in the future.',
    ])
  })
})
