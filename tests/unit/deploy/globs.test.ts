import { describe, expect, it } from 'vitest'
import { globMatcher, globsSource } from '../../../deploy/globs.ts'

describe('globMatcher', () => {
  const matches = globMatcher(['_nuxt/*', 'blog/*.md', 'llms-full.txt'])

  it.each(['_nuxt/a.js', 'blog/x.md', 'blog/guides/x.md', 'llms-full.txt'])('means %s', (path) => {
    expect(matches(path)).toBe(true)
  })

  it.each(['blog/_nuxt/a.js', 'blog/xmd', 'blog.md', 'llms-fullXtxt', 'llms-full.txt.md', '_nuxt'])(
    'does not mean %s',
    (path) => {
      expect(matches(path)).toBe(false)
    },
  )

  it('has a regular expression that holds for a whole path', () => {
    expect(globsSource(['a.b', 'c/*'])).toBe('^/(?:a\\.b|c/.*)$')
  })
})
