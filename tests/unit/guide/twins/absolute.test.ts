import { describe, expect, it } from 'vitest'
import { absolute } from '../../../../guide/twins/absolute.ts'
import { CONTEXT } from './context.ts'

describe('absolute', () => {
  it.each([
    ['/about', 'https://guide.example/about'],
    ['/', 'https://guide.example/'],
    ['#a-heading', 'https://guide.example/blog/guides/x#a-heading'],
    ['./y.md', 'https://guide.example/blog/guides/y'],
    ['y.md#z', 'https://guide.example/blog/guides/y#z'],
    ['../how-to/z', 'https://guide.example/blog/how-to/z'],
    ['/files/readme.md', 'https://guide.example/files/readme.md'],
    ['//cdn.example/x', 'https://cdn.example/x'],
    ['https://example.com', 'https://example.com'],
    [' mailto:a@example.com', 'mailto:a@example.com'],
    ['tel:+491234', 'tel:+491234'],
  ])('makes %s %s', (href, url) => {
    expect(absolute(CONTEXT, href)).toBe(url)
  })

  it.each(['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd'])('refuses %s', (href) => {
    expect(absolute(CONTEXT, href)).toBeUndefined()
  })
})
