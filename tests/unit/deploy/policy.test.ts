import { validateHeaderValue } from 'node:http'
import { describe, expect, it } from 'vitest'
import { cacheControl, contentSecurityPolicy, securityHeaders } from '../../../deploy/policy.ts'

describe('contentSecurityPolicy', () => {
  it('allows nothing but what the site itself has', () => {
    expect(contentSecurityPolicy(["'sha256-a='"])).toBe(
      "default-src 'none'; script-src 'self' 'sha256-a='; style-src 'self'; img-src 'self'; font-src 'self'; " +
        "connect-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; " +
        "require-trusted-types-for 'script'",
    )
  })

  it('never allows inline code or evaluation', () => {
    expect(contentSecurityPolicy([])).not.toContain('unsafe')
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

describe('cacheControl', () => {
  it('keeps files with a hash in their name for a year', () => {
    expect(cacheControl('_nuxt/entry.a1b2c3.css')).toBe('public, max-age=31536000, immutable')
  })

  it.each(['index.html', 'blog/_nuxt/a.js', 'sitemap.xml', '_nuxt/builds/latest.json'])('revalidates %s', (path) => {
    expect(cacheControl(path)).toBe('no-cache')
  })
})
