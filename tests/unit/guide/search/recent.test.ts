import { describe, expect, it } from 'vitest'
import { readRecent, withRecent } from '../../../../guide/search/recent.ts'

describe('readRecent', () => {
  it('reads what withRecent gave', () => {
    expect(readRecent(JSON.stringify(withRecent(['rls'], 'env')))).toEqual(['env', 'rls'])
  })

  it.each([null, '', 'no JSON', '{"0":"a"}', '[1, "", null]', `["${'x'.repeat(81)}"]`])(
    'finds nothing in %j',
    (stored) => {
      expect(readRecent(stored)).toEqual([])
    },
  )

  it('reads five at most', () => {
    expect(readRecent('["1","2","3","4","5","6"]')).toEqual(['1', '2', '3', '4', '5'])
  })
})

describe('withRecent', () => {
  it('puts the last search first, each once, whatever its case', () => {
    expect(withRecent(['RLS', 'env'], ' rls ')).toEqual(['rls', 'env'])
    expect(withRecent(['1', '2', '3', '4', '5'], 'a  b')).toEqual(['a b', '1', '2', '3', '4'])
  })

  it.each(['', '   ', 'x'.repeat(81)])('does not keep %j', (query) => {
    expect(withRecent(['rls'], query)).toEqual(['rls'])
  })
})
