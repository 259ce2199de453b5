import { describe, expect, it } from 'vitest'
import { runWith, runWithArticle } from '../../../../fixtures/output/run.ts'

describe('open-graph', () => {
  it.each(['og:title', 'og:description', 'og:type', 'og:site_name', 'og:url'])('finds a page without %s', (name) => {
    expect(runWithArticle(`<meta property="${name}"`, '<meta property="og:locale"')).toEqual([
      `open-graph /blog/guides/session-cookies: The page has no ${name}.`,
    ])
  })

  it('finds a page without twitter:card, and one that is empty', () => {
    const finding = 'open-graph /blog/guides/session-cookies: The page has no twitter:card.'
    expect(runWithArticle('name="twitter:card"', 'name="twitter:site"')).toEqual([finding])
    expect(runWithArticle('content="summary_large_image"', 'content=" "')).toEqual([finding])
  })

  it('finds an og:url that is not the canonical address', () => {
    expect(
      runWith('blog.html', 'property="og:url" content="https://guide.example/blog"', 'property="og:url" content="/"'),
    ).toEqual(['open-graph /blog: og:url is /.'])
  })

  it('finds an og:image without a file, and a relative one', () => {
    const image = 'property="og:image" content="https://guide.example/images/cookie.png"'
    expect(runWith('blog.html', image, 'property="og:image" content="https://guide.example/none.png"')).toEqual([
      'open-graph /blog: The file of og:image https://guide.example/none.png does not exist.',
    ])
    expect(runWith('blog.html', image, 'property="og:image" content="/images/cookie.png"')).toEqual([
      'open-graph /blog: og:image "/images/cookie.png" is not an absolute https address.',
    ])
  })
})
