import { describe, expect, it } from 'vitest'
import { toFact } from '../../../../guide/facts/row.ts'
import { factWords } from '../../../../guide/facts/words.ts'
import { fact } from '../schema/sample-article.ts'

const { id: _id, cites: _cites, ...FIELDS } = fact()

describe('toFact', () => {
  it('leaves out what the editor left out, which is NULL in the table', () => {
    const row = { ...FIELDS, stem: 'facts/one-call', value: 'one call', unit: null, sample: null, published: null }
    const read = toFact(row)
    expect(read).toMatchObject({ id: 'one-call', value: 'one call', source: FIELDS.source })
    expect(Object.keys(read)).not.toEqual(expect.arrayContaining(['unit']))
    expect(factWords(read)).toBe('one call')
  })

  it('keeps what the editor wrote', () => {
    const row = { ...FIELDS, stem: 'facts/apps', value: 1645, unit: 'apps', sample: 'All.', published: '2026-01-02' }
    expect(toFact(row)).toMatchObject({ value: 1645, unit: 'apps', sample: 'All.', published: '2026-01-02' })
  })
})
