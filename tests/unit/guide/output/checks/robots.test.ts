import { describe, expect, it } from 'vitest'
import { runOnly } from '../../../../fixtures/output/run.ts'
import { change, validSite } from '../../../../fixtures/output/site.ts'

const after = (from: string, to: string) => runOnly('robots', change(validSite(), 'robots.txt', from, to))

describe('robots', () => {
  it('finds that it is missing', () => {
    const { 'robots.txt': _, ...files } = validSite()
    expect(runOnly('robots', files)).toEqual(['robots.txt: The file does not exist.'])
  })

  it('finds a page that crawlers may not read', () => {
    expect(after('Allow: /', 'Allow: /\nDisallow: /blog$')).toEqual([
      'robots.txt: /blog may be indexed, and * may not read it.',
    ])
    expect(after('User-agent: *', 'User-agent: Googlebot\nDisallow: /*cookies\n\nUser-agent: *')).toEqual([
      'robots.txt: /blog/guides/session-cookies may be indexed, and Googlebot may not read it.',
    ])
  })

  it('finds a misspelt record, and takes comments and signals', () => {
    expect(after('Allow: /', 'Disalow: /drafts')).toEqual([
      'robots.txt: Line 3 is no record that crawlers read: "Disalow: /drafts".',
    ])
    expect(after('Allow: /', 'Content-Signal: search=yes # all\n# Nothing to hide\nAllow: /')).toEqual([])
  })

  it('finds that the sitemap is not named', () => {
    expect(after('Sitemap: ', '# Sitemap: ')).toEqual([
      'robots.txt: It does not name https://guide.example/sitemap.xml.',
    ])
  })

  it('lets a preview keep every crawler out, since no page of it may be indexed', () => {
    const quiet = Object.entries(validSite()).map(([path, text]) => {
      return [path, text.replace('<head>', '<head><meta name="robots" content="noindex">')]
    })
    const files = { ...Object.fromEntries(quiet), 'robots.txt': 'User-agent: *\nDisallow: /\n' } as Record<
      string,
      string
    >
    expect(runOnly('robots', files)).toEqual([])
  })
})
