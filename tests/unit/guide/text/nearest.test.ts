import { describe, expect, it } from 'vitest'
import { editDistance, nearest } from '../../../../guide/text/nearest.ts'

describe('editDistance', () => {
  it('counts inserts, deletes, replacements and swaps as one each', () => {
    expect(editDistance('tag', 'tags')).toBe(1)
    expect(editDistance('tags', 'tag')).toBe(1)
    expect(editDistance('tag', 'tug')).toBe(1)
    expect(editDistance('warnig', 'warning')).toBe(1)
    expect(editDistance('hihg', 'high')).toBe(1)
    expect(editDistance('', 'abc')).toBe(3)
    expect(editDistance('same', 'same')).toBe(0)
  })

  it('stops above its limit', () => {
    expect(editDistance('abcdef', 'uvwxyz', 2)).toBe(3)
  })
})

describe('nearest', () => {
  const words = ['title', 'description', 'date', 'dateModified']

  it('finds the word that was meant, in any case', () => {
    expect(nearest('descripton', words)).toBe('description')
    expect(nearest('Titel', words)).toBe('title')
  })

  it('finds the shortest word that begins with what was written', () => {
    expect(nearest('/blog/guides/bolt', ['/blog/guides/bolt-new-security-guide', '/blog/guides/auth0'])).toBe(
      '/blog/guides/bolt-new-security-guide',
    )
  })

  it('takes the nearer of two', () => {
    expect(nearest('datte', words)).toBe('date')
  })

  it('finds nothing where nothing is near', () => {
    expect(nearest('zzz', words)).toBeUndefined()
    expect(nearest('x', ['y'])).toBeUndefined()
    expect(nearest('title', [])).toBeUndefined()
  })
})
