import { describe, expect, it } from 'vitest'
import { runWith, runWithArticle } from '../../../../fixtures/output/run.ts'

describe('one-h1', () => {
  it('finds a page without an h1', () => {
    expect(runWith('blog.html', '<h1>All guides</h1>', '<p>All guides</p>')).toEqual([
      'one-h1 /blog: The page has no h1.',
    ])
  })

  it('finds a second h1', () => {
    expect(runWithArticle('<h2 id="flags">Flags</h2>', '<h1 id="flags">Flags</h1><h2>More</h2>')).toEqual([
      'one-h1 /blog/guides/session-cookies: The page has 2 h1 elements.',
    ])
  })
})
