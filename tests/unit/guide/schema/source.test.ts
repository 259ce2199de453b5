import { describe, expect, it } from 'vitest'
import { source } from '../../../../guide/schema/source.ts'

const messages = (value: unknown): string[] =>
  source.safeParse(value).error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? []

describe('source', () => {
  it.each([
    'https://example.org',
    'https://example.org/a/b?c=d&e=f#g',
    'https://münchen.example/ü',
    'https://[::1]:8443/',
  ])('takes %s', (url) => {
    expect(messages({ title: 'Docs', url })).toEqual([])
  })

  it.each([
    '',
    'example.org',
    '/docs',
    '//example.org',
    'http://example.org',
    'ftp://example.org',
    'https://',
    'https://a b',
    'javascript:alert(1)',
  ])('refuses the address %j', (url) => {
    expect(messages({ title: 'Docs', url })).toEqual(['url: must be a full address that starts with https://'])
  })

  it('refuses a title of white space, a missing one and another field', () => {
    const url = 'https://example.org'
    expect(messages({ title: ' \t', url })).toEqual(['title: is empty'])
    expect(messages({ url })).toHaveLength(1)
    expect(messages({ title: 'Docs', url, date: '2026-01-01' })).toEqual([expect.stringContaining('date')])
    expect(messages(url)).toHaveLength(1)
  })

  it('trims the title', () => {
    expect(source.parse({ title: ' Docs ', url: 'https://example.org' }).title).toBe('Docs')
  })
})
