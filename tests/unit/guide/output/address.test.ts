import { describe, expect, it } from 'vitest'
import { addressOf, isAbsoluteHttps, kindOf, resolveLink } from '../../../../guide/output/address.ts'

describe('addressOf', () => {
  it.each([
    ['index.html', '/'],
    ['blog.html', '/blog'],
    ['blog/guides/x.html', '/blog/guides/x'],
    ['blog/index.html', '/blog/'],
    ['blog/my-index.html', '/blog/my-index'],
  ])('gives %s the address %s', (file, address) => {
    expect(addressOf(file)).toBe(address)
  })
})

describe('kindOf', () => {
  it.each([
    ['/blog/guides/x', 'article'],
    ['/blog/guides', 'page'],
    ['/glossary/x', 'page'],
    ['/404', 'error'],
  ])('takes %s for an %s', (address, kind) => {
    expect(kindOf(address)).toBe(kind)
  })
})

describe('resolveLink', () => {
  const base = 'https://guide.example/blog/guides/x'

  it.each([
    ['y', '/blog/guides/y', ''],
    ['?a=1#b', '/blog/guides/x', 'b'],
    ['https://guide.example/%C3%A9#%25', '/é', '%'],
    ['/a%#b', '/a%', 'b'],
    ['#b:~:text=c', '/blog/guides/x', 'b'],
  ])('resolves %s', (href, path, fragment) => {
    expect(resolveLink(href, base)).toEqual({ kind: 'internal', path, fragment })
  })

  it('tells other origins and what is no address', () => {
    expect(resolveLink('//other.example/x', base).kind).toBe('external')
    expect(resolveLink('mailto:a@b.example', base).kind).toBe('external')
    expect(resolveLink('https://', base)).toEqual({ kind: 'unreadable' })
  })
})

describe('isAbsoluteHttps', () => {
  it('takes whole https addresses only', () => {
    expect(isAbsoluteHttps('https://guide.example/x')).toBe(true)
    expect(['http://a.example', '//a.example', '/x', 'https://', 'https:///x', ''].some(isAbsoluteHttps)).toBe(false)
  })
})
