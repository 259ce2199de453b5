import { describe, expect, it } from 'vitest'
import { absoluteUrl, siteOrigin } from '../../../../guide/site/address.ts'

describe('siteOrigin', () => {
  it.each([
    ['https://example.org', 'https://example.org'],
    ['https://example.org/', 'https://example.org'],
    [' HTTPS://Example.ORG ', 'https://example.org'],
    ['http://localhost:3000', 'http://localhost:3000'],
    ['http://127.0.0.1:8080/', 'http://127.0.0.1:8080'],
    ['http://[::1]:3000', 'http://[::1]:3000'],
    ['http://site.localhost', 'http://site.localhost'],
    ['https://example.org:443', 'https://example.org'],
    ['https://münchen.example', 'https://xn--mnchen-3ya.example'],
  ])('reads %j as %s', (written, origin) => {
    expect(siteOrigin(written)).toBe(origin)
  })

  it.each([
    '',
    'example.org',
    '/blog',
    '//example.org',
    'localhost:3000',
    'ftp://example.org',
    'javascript:alert(1)',
    'https://',
    'https://a b',
  ])('refuses %j as no web address', (written) => {
    expect(() => siteOrigin(written)).toThrow(
      `The site's address "${written}" is no web address. Write it like https://example.org.`,
    )
  })

  it.each([
    'http://example.org',
    'http://example.org/',
    'http://localhost.example.org',
    'http://127.0.0.1.example.org',
  ])('refuses %j as without https', (written) => {
    expect(() => siteOrigin(written)).toThrow(`The site's address "${written}" has no https`)
    expect(() => siteOrigin(written)).toThrow(`Write it as https://${new URL(written).host}.`)
  })

  it('says of an address with a path and without https what to write at once', () => {
    expect(() => siteOrigin('http://example.org/blog')).toThrow('Write it as https://example.org.')
  })

  it.each(['/blog', '/blog/', '//', '/?a=1', '?a=1', '#top'])('refuses an origin with %s', (rest) => {
    expect(() => siteOrigin(`https://example.org${rest}`)).toThrow(
      `The site's address "https://example.org${rest}" has more than a host. Write it as https://example.org.`,
    )
  })

  it.each(['me@', 'me:secret@', ':secret@'])('refuses an origin with the credentials %s', (credentials) => {
    expect(() => siteOrigin(`https://${credentials}example.org`)).toThrow('Write it as https://example.org.')
  })
})

describe('absoluteUrl', () => {
  it('keeps the slash of the home page and adds none to another', () => {
    expect(absoluteUrl('https://example.org', '/')).toBe('https://example.org/')
    expect(absoluteUrl('https://example.org', '/blog/guides')).toBe('https://example.org/blog/guides')
  })
})
