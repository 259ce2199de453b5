import { describe, expect, it } from 'vitest'
import { headerName, readHostedSite } from '../../../../deploy/hosts/host.ts'
import { hostedSite, outputOf, TEXTS } from './site.ts'

describe('readHostedSite', () => {
  const site = hostedSite()

  it('takes the hashes of inline scripts from the pages', () => {
    expect(site.headers['content-security-policy']).toMatch(/'sha256-[\w+/]{43}='/)
    expect(site.domain).toBe('guide.example')
  })

  it('leaves out redirects to what is not published', () => {
    expect([...site.redirects]).toEqual([
      ['/old', '/blog/guides/x'],
      ['/alt', '/grüße'],
    ])
  })

  it('passes on where to report to', () => {
    const { headers } = readHostedSite(outputOf(TEXTS), { origin: 'https://a.example', endpoint: 'https://r.example/' })
    expect(headers['reporting-endpoints']).toBe('reports="https://r.example/"')
  })

  it('refuses a file that browsers would keep for a year under a name that never changes', () => {
    expect(() => hostedSite({ ...TEXTS, '_nuxt/entry.js': 'a()' })).toThrow(
      'Browsers would keep _nuxt/entry.js for a year, and its name has no hash: mend HASHED in deploy/policy.ts.',
    )
  })
})

describe('headerName', () => {
  it('writes a name as people do', () => {
    expect(headerName('x-robots-tag')).toBe('X-Robots-Tag')
  })
})
