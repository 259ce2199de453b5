import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { synonymGroups, TYPED, variantsOf } from '../../../../guide/search/synonyms.ts'

const GROUPS = [
  ['row level security', 'rls', 'row security policy'],
  ['environment variable', 'env var', '.env file', 'env'],
  ['insecure direct object reference', 'idor'],
]

describe('synonymGroups', () => {
  it('joins a term, its aliases and what is typed for it, in lower case and each once', () => {
    const terms = [
      { id: 'idor', term: 'Insecure direct object reference', aliases: ['IDOR', 'idor'], text: '' },
      { id: 'tls', term: 'TLS', aliases: [], text: '' },
    ]
    expect(synonymGroups(terms)).toEqual([
      ['insecure direct object reference', 'idor', 'missing authorization', 'broken access control'],
    ])
  })

  it.each(Object.keys(TYPED))('has a term of the glossary for what is typed: %s', (id) => {
    expect(existsSync(resolve(import.meta.dirname, `../../../../content/glossary/${id}.md`))).toBe(true)
  })
})

describe('variantsOf', () => {
  const terms = (query: string) => variantsOf(query, GROUPS).map(({ term }) => term)

  it('looks for the other names as phrases where one is all that is asked', () => {
    expect(variantsOf(' RLS ', GROUPS)).toEqual([
      { name: 'row level security', term: '"row level security"' },
      { name: 'row security policy', term: '"row security policy"' },
    ])
    expect(terms('insecure direct object reference')).toEqual(['idor'])
  })

  it('puts the other names in the place of one among other words', () => {
    expect(terms('enable RLS on  a table')).toEqual([
      'enable row level security on a table',
      'enable row security policy on a table',
    ])
  })

  it.each(['row-level security', 'Row Level Securitys', 'rls'])('knows %s', (query) => {
    expect(terms(query)).toHaveLength(2)
  })

  it('takes the longest name in a query', () => {
    expect(terms('.env file')).toEqual(['"environment variable"', '"env var"', 'env'])
  })

  it.each(['', 'urls', 'girls and rlsx', 'pre-env', '"rls"', 'supabase'])('has nothing for %j', (query) => {
    expect(terms(query)).toEqual([])
  })

  it('takes names of six words together, the first ones first', () => {
    const names = (group: string[]) => variantsOf('a', [group]).map(({ name }) => name)
    expect(names(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'])).toEqual(['b', 'c', 'd', 'e', 'f', 'g'])
    expect(names(['one of four words', 'a', 'three more words', 'two-words', 'b'])).toEqual([
      'one of four words',
      'two-words',
    ])
  })

  it('takes signs of a pattern as they stand', () => {
    expect(variantsOf('what is c++ (x)', [['c++ (x)', '$& plus']])[0]?.term).toBe('what is $& plus')
  })
})
