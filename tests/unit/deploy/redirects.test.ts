import { describe, expect, it } from 'vitest'
import { readSiteRedirects } from '../../../deploy/redirects.ts'

const files = (texts: Record<string, string>) => ({
  sizes: new Map(Object.entries(texts).map(([path, text]) => [path, text.length])),
  read: (path: string) => Buffer.from(texts[path] ?? ''),
})

describe('readSiteRedirects', () => {
  it('knows old paths without .html and without a slash at the end', () => {
    const redirects = readSiteRedirects(files({ _redirects: '/a.html /x 301\n/b/ /y 301\n/caf%C3%A9 /z 301\n' }))
    expect([...redirects]).toEqual([
      ['/a', '/x'],
      ['/b', '/y'],
      ['/café', '/z'],
    ])
  })

  it('is empty without the file', () => {
    expect(readSiteRedirects(files({})).size).toBe(0)
  })

  it('refuses a line that it does not understand', () => {
    expect(() => readSiteRedirects(files({ _redirects: '/a /b 301\n/* /c 200\n' }))).toThrow(
      'Line 2 of _redirects is no redirect: "/* /c 200". Build the site again.',
    )
  })
})
