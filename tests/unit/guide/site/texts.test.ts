import { describe, expect, it } from 'vitest'
import { KEY } from '../../../../guide/indexnow/key.ts'
import { siteTexts } from '../../../../guide/site/texts.ts'
import site from '../../../../site.config.ts'

describe('siteTexts', () => {
  it('has what machines ask for at their addresses', () => {
    const texts = siteTexts(site, 'https://guide.example', false)
    expect([...texts.keys()]).toEqual([
      '/robots.txt',
      '/.well-known/security.txt',
      `/${site.indexNow.key}.txt`,
      '/manifest.webmanifest',
    ])
    expect(texts.get('/robots.txt')?.text).toContain('Content-Signal: ')
    expect(texts.get(`/${site.indexNow.key}.txt`)).toEqual({ type: 'text/plain', text: site.indexNow.key })
  })

  it('has them at the same addresses in a preview, which keeps crawlers away', () => {
    const preview = siteTexts(site, 'https://guide.example', true)
    expect([...preview.keys()]).toEqual([...siteTexts(site, 'https://guide.example', false).keys()])
    expect(preview.get('/robots.txt')?.text).toContain('Disallow: /')
  })

  it('has a key that search engines take', () => {
    expect(site.indexNow.key).toMatch(KEY)
  })
})
