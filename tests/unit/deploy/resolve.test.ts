import { describe, expect, it } from 'vitest'
import { resolveTarget } from '../../../deploy/resolve.ts'
import { siteFiles } from '../../../deploy/site-files.ts'

const PATHS = ['index.html', '404.html', 'blog.html', 'blog/guides/x.html', 'blog/bär.html', 'sitemap.xml']
const FILES = siteFiles({ sizes: new Map(PATHS.map((path) => [path, 1])), read: (path) => Buffer.from(path) })

describe('resolveTarget', () => {
  it.each([
    ['/', 'index.html'],
    ['/?utm=1', 'index.html'],
    ['/blog', 'blog.html'],
    ['/blog/guides/x?a=b?c', 'blog/guides/x.html'],
    ['/blog/guides/%78', 'blog/guides/x.html'],
    ['/blog/b%C3%A4r', 'blog/bär.html'],
    ['/sitemap.xml', 'sitemap.xml'],
    ['http://any.example/blog', 'blog.html'],
  ])('finds %s', (target, path) => {
    expect(resolveTarget(FILES, target)).toMatchObject({ kind: 'file', file: { path } })
  })

  it.each([
    ['/blog/', '/blog'],
    ['/blog//', '/blog'],
    ['/blog/guides/x/?a=1&b=2', '/blog/guides/x?a=1&b=2'],
    ['/blog/guides/x.html', '/blog/guides/x'],
    ['/blog/guides/x.html/', '/blog/guides/x'],
    ['/index.html', '/'],
    ['/blog/b%C3%A4r/', '/blog/b%C3%A4r'],
    ['/sitemap.xml/', '/sitemap.xml'],
    ['//', '/'],
    ['http://any.example', '/'],
  ])('redirects %s to %s', (target, location) => {
    expect(resolveTarget(FILES, target)).toEqual({ kind: 'redirect', location })
  })

  it.each([
    '/404',
    '/404.html',
    '/404/',
    '/nothing',
    '/nothing/',
    '/nothing.html',
    '/BLOG',
    '//blog',
    '//evil.example/',
    '//evil.example/%2e%2e/',
    '/\\evil.example/',
    '/blog%2Fguides%2Fx',
    '/blog/../blog',
    '/../../../etc/passwd',
    '/%2e%2e/%2e%2e/etc/passwd',
    '/..%5c..%5cwindows',
    '/%00',
    '/blog%00.html',
    '/%E0%A4%A',
    '/%',
    '*',
    '/__proto__',
    '/constructor',
  ])('has nothing at %s', (target) => {
    expect(resolveTarget(FILES, target)).toEqual({ kind: 'missing' })
  })
})

describe('resolveTarget with redirects', () => {
  const paths = [...PATHS, 'old.html', 'blog/alt.html']
  const files = siteFiles({ sizes: new Map(paths.map((path) => [path, 1])), read: (path) => Buffer.from(path) })
  const redirects = new Map([
    ['/old', '/blog/guides/x'],
    ['/blog/alt', '/blog/bär'],
    ['/dangling', '/blog/guides/nothing'],
    ['/evil', '//evil.example'],
  ])

  it.each([
    ['/old', '/blog/guides/x'],
    ['/old.html', '/blog/guides/x'],
    ['/old/', '/blog/guides/x'],
    ['/old?a=1&b=2', '/blog/guides/x?a=1&b=2'],
    ['/%6Fld', '/blog/guides/x'],
    ['/blog/alt', '/blog/b%C3%A4r'],
  ])('leads %s to %s, although a page stands there', (target, location) => {
    expect(resolveTarget(files, target, redirects)).toEqual({ kind: 'redirect', location })
  })

  it('leads to pages of the site only', () => {
    for (const target of ['/dangling', '/evil']) {
      expect(resolveTarget(files, target, redirects)).toEqual({ kind: 'missing' })
    }
  })
})
