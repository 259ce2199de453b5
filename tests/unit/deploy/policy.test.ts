import { validateHeaderValue } from 'node:http'
import { describe, expect, it } from 'vitest'
import { cacheControl, contentSecurityPolicy, indexingHeaders, securityHeaders } from '../../../deploy/policy.ts'

describe('contentSecurityPolicy', () => {
  it('allows nothing but what the site itself has', () => {
    expect(contentSecurityPolicy(["'sha256-a='"])).toBe(
      "default-src 'none'; script-src 'self' 'wasm-unsafe-eval' 'sha256-a='; style-src 'self'; img-src 'self'; font-src 'self'; " +
        "connect-src 'self'; worker-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; " +
        "require-trusted-types-for 'script'; trusted-types offline search-worker",
    )
  })

  it('never allows inline code, nor evaluation of anything but WebAssembly', () => {
    expect(contentSecurityPolicy([]).match(/'[^']*unsafe[^']*'/g)).toEqual(["'wasm-unsafe-eval'"])
  })
})

describe('securityHeaders', () => {
  const headers = securityHeaders([])

  it.each([
    ['x-content-type-options', 'nosniff'],
    ['referrer-policy', 'strict-origin-when-cross-origin'],
    ['cross-origin-opener-policy', 'same-origin'],
    ['cross-origin-resource-policy', 'same-origin'],
  ])('sets %s', (name, value) => {
    expect(headers[name]).toBe(value)
  })

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
    '_nuxt/builds/latest.json',
    'pagefind/pagefind.js',
    'pagefind/pagefind-entry.json',
    'pagefind/words.json',
    'pagefind/wasm.en.pagefind',
    'blog/pagefind/index/en_637020a.pf_index',
  ])('revalidates %s', (path) => {
    expect(cacheControl(path)).toBe('no-cache')
  })
})
