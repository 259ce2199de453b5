import { describe, expect, it } from 'vitest'
import { run, runWith, runWithArticle } from '../../../../fixtures/output/run.ts'
import { change, validSite } from '../../../../fixtures/output/site.ts'

describe('title', () => {
  it('finds a page without a title, also where an SVG has one', () => {
    const files = change(validSite(), 'blog.html', '<title>All guides · Example guide</title>', '')
    expect(run(change(files, 'blog.html', '<h1>', '<svg><title>Icon</title></svg><h1>'))).toEqual([
      'title /blog: The page has no title.',
    ])
  })

  it('finds a title that two pages have', () => {
    expect(runWith('blog.html', '<title>All guides · Example guide</title>', '<title>Example guide</title>')).toEqual([
      'title /blog: The title "Example guide" is also that of /.',
    ])
  })

  it('counts characters as a reader sees them', () => {
    expect(runWithArticle('<title>Session', '<title>👩‍💻👩‍💻👩‍💻👩‍💻👩‍💻👩‍💻👩‍💻👩‍💻 Session')).toEqual([])
    expect(runWithArticle('<title>Session', `<title>${'long '.repeat(12)}Session`)).toEqual([
      expect.stringMatching(/^title \/blog\/guides\/session-cookies: The title has 101 characters: "long/),
    ])
  })
})
