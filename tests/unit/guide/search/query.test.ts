import { describe, expect, it } from 'vitest'
import { searchTerm } from '../../../../guide/search/query.ts'

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

  it.each(['', ' ', 'a', '/', '- ?'])('asks for nothing for %j', (query) => {
    expect(searchTerm(query)).toBe('')
  })
})
