import { describe, expect, it } from 'vitest'
import { formatRedirects, readRedirects, redirectFile } from '../../../../guide/content/redirects-file.ts'
import type { Redirect } from '../../../../guide/content/redirects.ts'

const redirects: Redirect[] = [
  { from: '/blog/schlüssel', to: '/blog/guides/keys', status: 301 },
  { from: '/old.html', to: '/blog/guides/keys', status: 301 },
]

describe('formatRedirects', () => {
  it('writes one a line, encoded', () => {
    expect(formatRedirects(redirects)).toBe(
      '/blog/schl%C3%BCssel /blog/guides/keys 301\n/old.html /blog/guides/keys 301\n',
    )
  })
})

describe('readRedirects', () => {
  it('reads what was written', () => {
    expect(readRedirects(formatRedirects(redirects)).map(({ redirect }) => redirect)).toEqual(redirects)
  })

  it('leaves out comments and empty lines, and counts them', () => {
    expect(readRedirects('# Old.\n\n/a /b 301\n')).toEqual([
      { line: 3, text: '/a /b 301', redirect: { from: '/a', to: '/b', status: 301 } },
    ])
  })

  it.each(['/a /b', '/a /b 302', '/a https://b.example 301', 'a /b 301', '/% /b 301', '/a  /b 301'])(
    'has no redirect in "%s"',
    (line) => {
      expect(readRedirects(line)).toEqual([{ line: 1, text: line, redirect: undefined }])
    },
  )
})

describe('redirectFile', () => {
  it.each([
    ['/old', 'old.html'],
    ['/blog/old.html', 'blog/old.html'],
    ['/2024/old/', '2024/old.html'],
    ['/old.php', 'old.php.html'],
  ])('puts the page of %s at %s', (from, file) => {
    expect(redirectFile(from)).toBe(file)
  })
})
