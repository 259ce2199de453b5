import { describe, expect, it } from 'vitest'
import { run, runWithArticle } from '../../../../fixtures/output/run.ts'
import { change, validSite } from '../../../../fixtures/output/site.ts'

describe('heading-levels', () => {
  it('finds a skipped level', () => {
    expect(runWithArticle('<h3 id="paths">Paths</h3>', '<h4 id="paths">Paths</h4>')).toEqual([
      'heading-levels /blog/guides/session-cookies: <h4> "Paths" follows an h2.',
    ])
  })

  it('finds a page without main', () => {
    const files = change(validSite(), 'blog.html', '<main id="main">', '<div id="main">')
    expect(run(change(files, 'blog.html', '</main>', '</div>'))).toEqual([
      'heading-levels /blog: The page has no main element.',
    ])
  })
})
