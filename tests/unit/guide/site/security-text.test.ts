import { describe, expect, it } from 'vitest'
import { expiryNotice, securityText } from '../../../../guide/site/security-text.ts'
import type { SiteConfig } from '../../../../guide/site/types.ts'
import site from '../../../../site.config.ts'

const SECURITY: SiteConfig['security'] = {
  contacts: ['mailto:a@guide.example', 'https://guide.example/report'],
  expires: '2027-01-31',
  languages: ['en', 'de'],
  policy: '/about#report',
}

describe('securityText', () => {
  it('has the fields of RFC 9116, the best contact first', () => {
    expect(securityText('https://guide.example', SECURITY)).toBe(
      [
        'Contact: mailto:a@guide.example',
        'Contact: https://guide.example/report',
        'Expires: 2027-01-31T23:59:59Z',
        'Preferred-Languages: en, de',
        'Canonical: https://guide.example/.well-known/security.txt',
        'Policy: https://guide.example/about#report',
        '',
      ].join('\n'),
    )
  })

  it('leaves out what is not known, and a policy elsewhere as it is', () => {
    const text = securityText('https://guide.example', { ...SECURITY, languages: [], policy: 'https://a.example/p' })
    expect(text).not.toContain('Preferred-Languages')
    expect(text).toContain('Policy: https://a.example/p\n')
    expect(securityText('https://guide.example', { ...SECURITY, policy: undefined })).not.toContain('Policy')
  })
})

describe('expiryNotice', () => {
  it.each([
    ['2027-01-31', undefined, undefined],
    ['2027-11-30', undefined, undefined],
    ['2026-12-31', 'warning', 'security.txt expires on 2026-12-31.'],
    ['2026-12-01', 'warning', 'security.txt expires on 2026-12-01.'],
    ['2028-01-01', 'warning', 'security.txt expires on 2028-01-01, in more than a year.'],
    ['2026-11-30', 'error', 'security.txt expired on 2026-11-30.'],
    ['soon', 'error', 'security.expires in site.config.ts is "soon". Write a day like 2027-06-30.'],
    ['2027-02-31T00:00:00Z', 'error', 'security.expires in site.config.ts is "2027-02-31T00:00:00Z".'],
  ])('on 2026-12-01 says of %s: %s', (expires, kind, beginning) => {
    const notice = expiryNotice(expires, '2026-12-01')
    expect(notice?.kind).toBe(kind)
    expect(notice?.sentence.slice(0, beginning?.length)).toBe(beginning)
  })

  it('finds a day in the settings of this site', () => {
    expect(expiryNotice(site.security.expires, site.security.expires)?.kind).toBe('warning')
  })
})
