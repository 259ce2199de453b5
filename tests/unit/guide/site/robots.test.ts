import { describe, expect, it } from 'vitest'
import { robotsText } from '../../../../guide/site/robots.ts'

const ORIGIN = 'https://guide.example'

describe('robotsText', () => {
  it('allows everything, says what the text may be used for and names the sitemap', () => {
    expect(robotsText(ORIGIN, { search: true, 'ai-input': true, 'ai-train': false }, false)).toBe(
      'User-agent: *\nContent-Signal: search=yes, ai-input=yes, ai-train=no\nAllow: /\n\n' +
        'Sitemap: https://guide.example/sitemap.xml\n',
    )
  })

  it('leaves out a signal that is not set', () => {
    expect(robotsText(ORIGIN, { 'ai-train': false }, false)).toContain('\nContent-Signal: ai-train=no\n')
    expect(robotsText(ORIGIN, {}, false)).toBe(
      'User-agent: *\nAllow: /\n\nSitemap: https://guide.example/sitemap.xml\n',
    )
  })

  it('allows nothing in a preview', () => {
    expect(robotsText(ORIGIN, { search: true }, true)).toBe('User-agent: *\nDisallow: /\n')
  })
})
