import { describe, expect, it } from 'vitest'
import { PhraseFinder } from '../../../../../guide/search/assembly/phrase-finder.ts'

const finder = new PhraseFinder(['row level security', 'level security', 'secret key', 'secret'])

describe('PhraseFinder', () => {
  it('finds the words of phrases where each stands first on a page', () => {
    const text = 'Turn on row-level security. Row level security, row level security!'
    expect(finder.placesIn(text)).toEqual([4, 5, 6])
  })

  it('takes plurals, and nothing for a word', () => {
    expect(finder.placesIn('The secret keys, secret.')).toEqual([1, 2])
    expect(finder.placesIn('secret')).toEqual([])
  })
})
