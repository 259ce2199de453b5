import { describe, expect, it } from 'vitest'
import { CLEAN, encodedAddresses, NO_ADDRESS, ODD_TARGET, UNCLEAN } from '../../../../deploy/hosts/addresses.ts'
import { hostedSite } from './site.ts'

const isNone = (path: string) => NO_ADDRESS.find(([pattern]) => new RegExp(pattern).test(path))?.[1] ?? false

function clean(path: string): string {
  const [pattern, address] = CLEAN.find(([one]) => new RegExp(one).test(path)) ?? ['^.*$', path]
  return path.replace(new RegExp(pattern), address)
}

describe('ODD_TARGET', () => {
  const isOdd = (target: string) => new RegExp(ODD_TARGET, 'i').test(target)

  it.each([
    '/a//b',
    '//a',
    '/./a',
    '/a/..',
    '/a/../b',
    '/%2E%2e/a',
    '/a%2Fb',
    '/a%5cb',
    '/a\\b',
    'http://any.example/a//b',
  ])('finds %s odd', (target) => {
    expect(isOdd(target)).toBe(true)
  })

  it.each([
    '/',
    '//',
    '/a/',
    '/a//',
    '/a//?b',
    '/a.b',
    '/.well-known/a',
    '/a?b=//c/../d',
    '/%62',
    'http://any.example/a',
    '/...',
  ])('does not find %s odd', (target) => {
    expect(isOdd(target)).toBe(false)
  })
})

describe('NO_ADDRESS', () => {
  it.each([
    '/index/',
    '/_redirects/',
    '/a.br/',
    '/a.html.html/',
    '/.env',
    '/a/.git/config',
    '/_redirects',
    '/404',
    '/404.html',
    '/404/',
    '/index',
    '/index.html.br',
    '/a.gz',
  ])('says that nothing is at %s', (path) => {
    expect(isNone(path)).toBe(true)
  })

  it.each(['/', '/a', '/.well-known/security.txt', '/.well-known/change-password', '/4040', '/a/404', '/index.html'])(
    'leaves %s to the files',
    (path) => {
      expect(isNone(path)).toBe(false)
    },
  )

  it('hides what is hidden below .well-known', () => {
    expect(isNone('/.well-known/.env')).toBe(true)
  })
})

describe('CLEAN', () => {
  it.each([
    ['//', '/'],
    ['/index.html', '/'],
    ['/index.html/', '/'],
    ['/a.html', '/a'],
    ['/a/b.html//', '/a/b'],
    ['/a/', '/a'],
    ['/a//', '/a'],
  ])('leads %s to %s', (path, address) => {
    expect(clean(path)).toBe(address)
    expect(path).toMatch(new RegExp(UNCLEAN))
  })

  it.each(['/', '/a', '/a.htmlx', '/sitemap.xml'])('leaves %s as it is', (path) => {
    expect(clean(path)).toBe(path)
    expect(path).not.toMatch(new RegExp(UNCLEAN))
  })
})

describe('encodedAddresses', () => {
  it('names those that look different in a header only', () => {
    expect(encodedAddresses(hostedSite().files)).toEqual([['/grüße', '/gr%C3%BC%C3%9Fe']])
  })
})
