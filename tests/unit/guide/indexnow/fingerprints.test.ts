import { describe, expect, it } from 'vitest'
import { changedAddresses, readFingerprints } from '../../../../guide/indexnow/fingerprints.ts'
import { change, inMemory, validSite } from '../../../fixtures/output/site.ts'

const ORIGIN = 'https://guide.example'
const fingerprints = (files = validSite()) => readFingerprints(inMemory(files), ORIGIN)

describe('readFingerprints', () => {
  it('takes the day of the sitemap, else a hash of the text', () => {
    expect(fingerprints()).toEqual({
      [`${ORIGIN}/`]: expect.stringMatching(/^[0-9a-f]{16}$/),
      [`${ORIGIN}/corrections`]: expect.stringMatching(/^[0-9a-f]{16}$/),
      [`${ORIGIN}/blog`]: '2026-02-03',
      [`${ORIGIN}/blog/guides/session-cookies`]: '2026-02-03',
    })
  })

  it('sees new words, but no new markup', () => {
    const home = `${ORIGIN}/`
    const styled = change(validSite(), 'index.html', '/_nuxt/style.css', '/_nuxt/style2.css')
    expect(fingerprints(styled)[home]).toBe(fingerprints()[home])
    const written = change(validSite(), 'index.html', '<p><a href="/blog">All', '<p><a href="/blog">New')
    expect(fingerprints(written)[home]).not.toBe(fingerprints()[home])
  })

  it('refuses a preview, another site and a sitemap that cannot be read', () => {
    const empty = '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"></urlset>'
    expect(() => fingerprints({ ...validSite(), 'sitemap.xml': empty })).toThrow('a preview is not for search engines')
    expect(() => readFingerprints(inMemory(validSite()), 'https://other.example')).toThrow(
      'The sitemap lists https://guide.example/, but no page has that address under https://other.example.',
    )
    expect(() => fingerprints({ ...validSite(), 'sitemap.xml': '<urlset>' })).toThrow(
      /^sitemap\.xml: The sitemap can't/,
    )
  })
})

describe('changedAddresses', () => {
  it('has what is new, changed or gone', () => {
    expect(changedAddresses({ a: '1', b: '1', c: '1' }, { b: '2', c: '1', d: '1' })).toEqual(['b', 'd', 'a'])
    expect(changedAddresses({ a: '1' }, { a: '1' })).toEqual([])
  })
})
