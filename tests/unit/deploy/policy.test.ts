import { validateHeaderValue } from 'node:http'
import { describe, expect, it } from 'vitest'
import { cacheControl, indexingHeaders, securityHeaders, TRANSPORT_SECURITY } from '../../../deploy/policy.ts'

describe('securityHeaders', () => {
  const headers = securityHeaders([])

  it.each([
    ['x-content-type-options', 'nosniff'],
    ['referrer-policy', 'strict-origin-when-cross-origin'],
    ['cross-origin-opener-policy', 'same-origin'],
    ['cross-origin-embedder-policy', 'require-corp'],
    ['cross-origin-resource-policy', 'same-origin'],
  ])('sets %s', (name, value) => {
    expect(headers[name]).toBe(value)
  })

  it('leaves https to the hosts that speak it, and asks of them what browsers’ own lists do', () => {
    expect(headers).not.toHaveProperty('strict-transport-security')
    const year = 31_536_000
    expect(Number(/^max-age=(\d+); includeSubDomains; preload$/.exec(TRANSPORT_SECURITY)?.[1])).toBeGreaterThanOrEqual(
      year,
    )
  })

  it('names where to report to, if anywhere', () => {
    expect(headers).not.toHaveProperty('reporting-endpoints')
    const reported = securityHeaders([], 'https://reports.example/csp')
    expect(reported['reporting-endpoints']).toBe('reports="https://reports.example/csp"')
    expect(reported['content-security-policy']).toMatch(
      /; report-uri https:\/\/reports\.example\/csp; report-to reports$/,
    )
  })

  it.each(['http://reports.example', 'reports.example', 'https://a.example/"', 'https://a.example/; script-src *'])(
    'refuses to report to %s',
    (endpoint) => {
      expect(() => securityHeaders([], endpoint)).toThrow(
        /^"reports" in site\.config\.ts is ".*", and it must be an https address/,
      )
    },
  )

  it('takes every feature away from every origin', () => {
    const features = headers['permissions-policy']?.split(', ') ?? []
    expect(features).toContain('camera=()')
    expect(features.filter((feature) => !/^[a-z-]+=\(\)$/.test(feature))).toEqual([])
    expect(new Set(features).size).toBe(features.length)
  })

  it('has no character that a header must not have', () => {
    for (const [name, value] of Object.entries(headers)) expect(() => validateHeaderValue(name, value)).not.toThrow()
  })
})

describe('indexingHeaders', () => {
  it.each(['blog/guides/x.md', 'blog/guides/x.json', 'llms-full.txt'])('keeps %s out of search results', (path) => {
    expect(indexingHeaders(path)).toEqual({ 'x-robots-tag': 'noindex' })
  })

  it.each(['blog/guides/x.html', 'index.html', 'feed.xml', 'llms.txt', 'sitemap.xml', 'images/x.json'])(
    'says nothing of %s',
    (path) => {
      expect(indexingHeaders(path)).toEqual({})
    },
  )
})

describe('cacheControl', () => {
  it.each([
    '_nuxt/entry.a1b2c3.css',
    'pagefind/pagefind.en_fa28818108.pf_meta',
    'pagefind/fragment/en_15c03a7.pf_fragment',
    'pagefind/index/en_637020a.pf_index',
    'pagefind/filter/en_4cc3997.pf_filter',
  ])('keeps %s, with a hash in its name, for a year', (path) => {
    expect(cacheControl(path)).toBe('public, max-age=31536000, immutable')
  })

  it.each([
    'index.html',
    'blog/_nuxt/a.js',
    'sitemap.xml',
    'pagefind/pagefind.js',
    'pagefind/pagefind-entry.json',
    'pagefind/words.json',
    'pagefind/wasm.en.pagefind',
    'blog/pagefind/index/en_637020a.pf_index',
  ])('revalidates %s', (path) => {
    expect(cacheControl(path)).toBe('no-cache')
  })
})
