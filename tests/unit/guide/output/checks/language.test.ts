import { describe, expect, it } from 'vitest'
import { runWith, runWithArticle } from '../../../../fixtures/output/run.ts'

describe('language', () => {
  it('finds an html element without lang', () => {
    expect(runWith('404.html', '<html lang="en">', '<html>')).toEqual(['language /404: The html element has no lang.'])
  })

  it('finds a lang that is none', () => {
    expect(runWithArticle('<html lang="en">', '<html lang="en_US">')).toEqual([
      'language /blog/guides/session-cookies: "en_US" is no language tag.',
    ])
  })
})
