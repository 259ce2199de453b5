import { describe, expect, it } from 'vitest'
import { answerable, isLight, searchTerm } from '../../../../guide/search/query.ts'

describe('searchTerm', () => {
  it.each([
    [' row  level security ', 'row level security'],
    ['how do I protect the service role key?', 'protect service role key?'],
    ['S3 bucket is public', 'S3 bucket public'],
    ['rls t', 'rls'],
  ])('asks for the telling words of %j', (query, term) => {
    expect(searchTerm(query)).toBe(term)
  })

  it.each(['what is it', '"what is the key"', 'who'])('asks for %j as it stands', (query) => {
    expect(searchTerm(query)).toBe(query)
  })

  it('leaves the most frequent words out where it would load too much, but for the two rarest', () => {
    const finds = { row: 40_000, level: 15_000, security: 110_000, key: 150_000 }
    expect(searchTerm('row level security', finds)).toBe('row level')
    expect(searchTerm('Row-level Security keys', finds)).toBe('Row-level Security')
    expect(searchTerm('security keys', finds)).toBe('security keys')
    expect(searchTerm('level security rls keys', finds)).toBe('level rls')
  })

  it.each(['', ' ', 'a', '/', '- ?'])('asks for nothing for %j', (query) => {
    expect(searchTerm(query)).toBe('')
  })
})

describe('isLight', () => {
  it('adds up what the words of a term are found', () => {
    const finds = { row: 40_000, level: 15_000, security: 110_000 }
    expect(isLight('"row level"', finds)).toBe(true)
    expect(isLight('row level security', finds)).toBe(false)
    expect(isLight('rls', finds)).toBe(true)
  })
})

describe('answerable', () => {
  const words = {
    names: [['row level security', 'rls']],
    finds: {},
    frequent: [['row', 'rows'], ['security']],
  }

  it.each(['rows', 'rls row', '"rows"', '"service role"', '"Row level  securities"', '"row level security"'])(
    'asks for %j as it stands',
    (term) => {
      const known = { ...words, names: [...words.names, ['row level securities']] }
      expect(answerable(term, known)).toBe(term)
    },
  )

  it('asks for the words of a phrase of which the index has no places', () => {
    expect(answerable('"who owns the rows"', words)).toBe('owns rows')
    expect(answerable('"who owns the rows"', { names: [], finds: {} })).toBe('"who owns the rows"')
  })
})
