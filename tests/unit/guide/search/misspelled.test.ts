import { describe, expect, it } from 'vitest'
import type { FoundPage } from '../../../../guide/search/hits.ts'
import { namesOf, respelled } from '../../../../guide/search/misspelled.ts'

const NAMES = namesOf(
  ['Supabase', 'Next.js', 'AWS Amplify'],
  [
    ['session cookie', 'sid'],
    ['webhook', 'web hooks'],
  ],
)

const page = (content: string, locations: number[], title = ''): FoundPage => ({
  url: '/a',
  meta: { title },
  filters: {},
  excerpt: '',
  sub_results: [],
  content,
  locations,
})

describe('namesOf', () => {
  it('has the long words of tools and terms', () => {
    expect([...NAMES]).toEqual(['supabase', 'next.js', 'amplify', 'session', 'cookie', 'webhook', 'hooks'])
  })
})

describe('respelled', () => {
  it.each([
    ['supabse', 'supabase'],
    ['Supabsae rls', 'supabase rls'],
    ['amplfy keys', 'amplify keys'],
    ['sesion coookie', 'session cookie'],
  ])('takes %j for %j', (query, meant) => {
    expect(respelled(query, NAMES, undefined)).toBe(meant)
  })

  it.each(['supabase', 'sessions', 'webhooks', 'Cookie', 'rls', 'redis', ''])('leaves %j alone', (query) => {
    expect(respelled(query, NAMES, undefined)).toBeUndefined()
  })

  it('leaves a word alone that stands on the best page', () => {
    expect(respelled('cookies hocks', NAMES, page('the hocks of it', [1]))).toBeUndefined()
    expect(respelled('hocks', NAMES, page('', [], 'Hocks'))).toBeUndefined()
    expect(respelled('supabse', NAMES, page('supply', [0]))).toBe('supabase')
  })
})
