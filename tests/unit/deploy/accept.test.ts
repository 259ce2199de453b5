import { describe, expect, it } from 'vitest'
import { markdownOf, prefersMarkdown } from '../../../deploy/accept.ts'
import { siteFiles } from '../../../deploy/site-files.ts'

describe('prefersMarkdown', () => {
  it.each([
    'text/markdown',
    'text/markdown, text/html',
    'text/html, text/markdown',
    'text/markdown, */*',
    'TEXT/Markdown;q=0.9, text/html;q=0.8',
    'text/markdown;q=0.1, */*;q=0.9',
  ])('is true for %s', (header) => {
    expect(prefersMarkdown(header)).toBe(true)
  })

  it.each([
    undefined,
    '',
    '*/*',
    'text/*',
    'text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,*/*;q=0.8',
    'text/html, text/markdown;q=0.9',
    'text/markdown;q=0',
  ])('is false for %s', (header) => {
    expect(prefersMarkdown(header)).toBe(false)
  })
})

describe('markdownOf', () => {
  const paths = ['blog/guides/x.html', 'blog/guides/x.md', 'blog/guides/x.json', 'about.html']
  const files = siteFiles({ sizes: new Map(paths.map((path) => [path, 1])), read: (path) => Buffer.from(path) })
  const pathOf = (address: string) => {
    const file = files.get(address)
    return file && markdownOf(files, file)?.path
  }

  it('finds the twin of a page, and of nothing else', () => {
    expect(pathOf('/blog/guides/x')).toBe('blog/guides/x.md')
    expect(pathOf('/about')).toBeUndefined()
    expect(pathOf('/blog/guides/x.json')).toBeUndefined()
  })
})
