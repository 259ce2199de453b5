import { describe, expect, it } from 'vitest'
import { findFrontmatter } from '../../../../../guide/markdown/source/frontmatter.ts'

describe('findFrontmatter', () => {
  it('finds the fields and the text below', () => {
    const text = '---\ntitle: x\n---\n\nText.'
    const block = findFrontmatter(text)
    expect(block).toMatchObject({ state: 'found' })
    if (block.state !== 'found') return
    expect(text.slice(block.start, block.end)).toBe('title: x')
    expect(text.slice(block.bodyStart)).toBe('\nText.')
  })

  it('finds empty frontmatter', () => {
    expect(findFrontmatter('---\n---\nText.')).toMatchObject({ state: 'found', bodyStart: 8 })
  })

  it('tells what stands below blank lines from what is not there', () => {
    expect(findFrontmatter('\n---\ntitle: x\n---\nText')).toEqual({
      state: 'missing',
      late: { line: 2, bodyStart: 18 },
    })
    expect(findFrontmatter('\n---\nText')).toEqual({ state: 'missing' })
    expect(findFrontmatter('Text\n---\ntitle: x\n---\n')).toEqual({ state: 'missing' })
  })

  it('passes over a byte order mark', () => {
    expect(findFrontmatter('\uFEFF---\na: 1\n---\n')).toEqual({ state: 'found', start: 5, end: 9, bodyStart: 14 })
  })

  it('misses it behind anything', () => {
    expect(findFrontmatter('--- title: x\n---\n')).toEqual({ state: 'missing' })
    expect(findFrontmatter('')).toEqual({ state: 'missing' })
  })

  it('tells where it is not closed', () => {
    expect(findFrontmatter('---\ntitle: x\n')).toEqual({ state: 'unclosed', line: 1 })
    expect(findFrontmatter('---')).toEqual({ state: 'unclosed', line: 1 })
    expect(findFrontmatter('---\ntitle: x\n---- y\n---\n')).toEqual({ state: 'unclosed', line: 3 })
  })
})
