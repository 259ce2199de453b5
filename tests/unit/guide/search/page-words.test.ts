import { describe, expect, it } from 'vitest'
import { PageWords } from '../../../../guide/search/page-words.ts'

const words = new PageWords([
  'Turn on row-level security. Row level security, row level security!',
  'The secret keys, secret.',
])

describe('PageWords', () => {
  it('says how the word at a place is written', () => {
    expect(words.formAt(0, 2)).toBe('rowlevel')
    expect(words.formAt(0, 4)).toBe('row')
    expect(words.formAt(1, 2)).toBe('keys')
    expect(words.formAt(1, 4)).toBe('')
    expect(words.formAt(2, 0)).toBe('')
  })

  it('finds the words of phrases where each stands first on a page', () => {
    const [first, second] = words.placesOf(['row level security', 'level security', 'secret key', 'secret'])
    expect([...(first ?? [])].sort()).toEqual([4, 5, 6])
    expect([...(second ?? [])]).toEqual([1, 2])
  })
})
