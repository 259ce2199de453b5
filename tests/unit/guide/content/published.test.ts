import { describe, expect, it } from 'vitest'
import { formatPublished, publishedPaths, readPublished } from '../../../../guide/content/published.ts'

describe('readPublished', () => {
  it('gives each line its number, leaves out comments and empty lines, and tells what is no path', () => {
    expect(readPublished('# All.\r\n\r\n /a \r\nb\n/a b\n/a?b\n/a#b\n/')).toEqual([
      { text: '/a', line: 3, isPath: true },
      { text: 'b', line: 4, isPath: false },
      { text: '/a b', line: 5, isPath: false },
      { text: '/a?b', line: 6, isPath: false },
      { text: '/a#b', line: 7, isPath: false },
      { text: '/', line: 8, isPath: false },
    ])
  })
})

describe('formatPublished', () => {
  it('writes each path once, sorted, and can be read again', () => {
    const text = formatPublished(['/b', '/a', '/b', '/a-b'])
    expect(text).toMatch(/^# .+\n\/a\n\/a-b\n\/b\n$/)
    expect([...publishedPaths(text)]).toEqual(['/a', '/a-b', '/b'])
  })
})
