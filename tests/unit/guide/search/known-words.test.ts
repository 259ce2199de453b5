import { describe, expect, it } from 'vitest'
import type { FoundPage } from '../../../../guide/search/hits.ts'
import { unknownWords } from '../../../../guide/search/known-words.ts'

const page = (content: string, locations: number[], meta: Record<string, string> = {}): FoundPage => ({
  url: '/a',
  meta,
  filters: {},
  excerpt: '',
  sub_results: [],
  content,
  locations,
})

describe('unknownWords', () => {
  it('knows a word in another form, and inside of code', () => {
    expect(unknownWords('Authorise getSession', page('The authorization in auth0.getSession();', [1, 3]))).toEqual([])
  })

  it('knows a word of the title, the description or the weakness', () => {
    expect(unknownWords('CWE-639 "aider"', page('', [], { title: 'Aider guide', weakness: 'CWE-639' }))).toEqual([])
  })

  it('does not take the first letter for the word', () => {
    expect(unknownWords('zebra rows', page('find -z rows', [1, 2]))).toEqual(['zebra'])
  })

  it('looks only at words that were found', () => {
    expect(unknownWords('zebra rows', page('zebra rows', [1]))).toEqual(['zebra'])
  })

  it('takes signs for no word', () => {
    expect(unknownWords('rows -- ?', page('rows', [0]))).toEqual([])
  })
})
