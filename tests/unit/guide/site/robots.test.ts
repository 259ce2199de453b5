import { describe, expect, it } from 'vitest'
import { robotsText } from '../../../../guide/site/robots.ts'

describe('robotsText', () => {
  it('allows everything and names the sitemap', () => {
    expect(robotsText('https://guide.example', false)).toBe(
      'User-agent: *\nAllow: /\n\nSitemap: https://guide.example/sitemap.xml\n',
    )
  })

  it('allows nothing in a preview', () => {
    expect(robotsText('https://guide.example', true)).toBe('User-agent: *\nDisallow: /\n')
  })
})
