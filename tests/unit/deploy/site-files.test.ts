import { describe, expect, it } from 'vitest'
import { siteFiles } from '../../../deploy/site-files.ts'
import type { OutputFiles } from '../../../guide/output/files.ts'

function files(texts: Record<string, string>): OutputFiles {
  const sizes = new Map(Object.entries(texts).map(([path, text]) => [path, text.length]))
  return { sizes, read: (path) => Buffer.from(texts[path] ?? '') }
}

function addresses(...paths: string[]): string[] {
  return [...siteFiles(files(Object.fromEntries(paths.map((path) => [path, path])))).keys()]
}

describe('siteFiles', () => {
  it.each([
    ['blog/guides/x.md', 'text/markdown; charset=utf-8'],
    ['blog/guides/x.json', 'application/json; charset=utf-8'],
    ['feed.xml', 'application/atom+xml; charset=utf-8'],
    ['blog/guides/rss.xml', 'application/rss+xml; charset=utf-8'],
    ['feed.json', 'application/feed+json; charset=utf-8'],
    ['llms.txt', 'text/plain; charset=utf-8'],
    ['share.png', 'image/png'],
    ['favicon.ico', 'image/vnd.microsoft.icon'],
    ['manifest.webmanifest', 'application/manifest+json; charset=utf-8'],
    ['og/blog/guides/x.png', 'image/png'],
  ])('knows what %s is', (path, type) => {
    expect(siteFiles(files({ [path]: '' })).get(`/${path}`)?.type).toBe(type)
  })

  it('gives pages clean addresses and other files their own', () => {
    expect(addresses('index.html', 'blog.html', 'blog/x.html', 'old/index.html', 'a.xml')).toEqual([
      '/',
      '/blog',
      '/blog/x',
      '/old',
      '/a.xml',
    ])
  })

  it('takes compressed files as forms of the one they were made from', () => {
    const page = siteFiles(files({ 'a.html': '1', 'a.html.br': '2', 'a.html.gz': '3' })).get('/a')
    expect(page?.compressed.br?.path).toBe('a.html.br')
    expect(page?.compressed.gzip?.path).toBe('a.html.gz')
    expect(new Set([page?.etag, page?.compressed.br?.etag, page?.compressed.gzip?.etag]).size).toBe(3)
    expect(addresses('a.html', 'a.html.br', 'backup.tar.gz')).toEqual(['/a', '/backup.tar.gz'])
  })

  it('hides hidden files, except below .well-known', () => {
    expect(addresses('.DS_Store', '.git/config', 'a/.env', '.well-known/security.txt')).toEqual([
      '/.well-known/security.txt',
    ])
  })

  it('hides the list of redirects, compressed or not', () => {
    expect(addresses('_redirects', '_redirects.br', 'blog/_redirects')).toEqual(['/blog/_redirects'])
  })

  it.each([
    ['a.html', 'text/html; charset=utf-8'],
    ['a.css', 'text/css; charset=utf-8'],
    ['a.js', 'text/javascript; charset=utf-8'],
    ['a.json', 'application/json; charset=utf-8'],
    ['a.svg', 'image/svg+xml; charset=utf-8'],
    ['a.md', 'text/markdown; charset=utf-8'],
    ['a.webmanifest', 'application/manifest+json; charset=utf-8'],
    ['a.png', 'image/png'],
    ['a.woff2', 'font/woff2'],
    ['a.unknown-ending', 'application/octet-stream'],
  ])('knows the type of %s', (path, type) => {
    expect(
      siteFiles(files({ [path]: '' }))
        .values()
        .next().value?.type,
    ).toBe(type)
  })

  it('gives the same validator for the same bytes', () => {
    const [first, second, third] = [...siteFiles(files({ a: '1', b: '1', c: '2' })).values()]
    expect(first?.etag).toMatch(/^"[\w-]{22}"$/)
    expect(second?.etag).toBe(first?.etag)
    expect(third?.etag).not.toBe(first?.etag)
  })
})
