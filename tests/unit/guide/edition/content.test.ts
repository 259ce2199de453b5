import { afterEach, describe, expect, it } from 'vitest'
import type { NamedFact } from '../../../../guide/edition/content.ts'
import { byDay, byTerm, giveContent, givenContent } from '../../../../guide/edition/content.ts'
import { fact } from '../schema/sample-article.ts'

const PLACE = Symbol.for('fixproof.content')

describe('giveContent', () => {
  afterEach(() => Reflect.deleteProperty(globalThis, PLACE))

  it('gives what the pages of a build are made from, where their bundle looks', () => {
    expect(givenContent()).toBeUndefined()
    const site = { articles: [], checklists: [], glossary: [], facts: [], proofs: { proofs: [], code: null } }
    giveContent({ site, page: undefined })
    expect(givenContent()).toEqual({ site, page: undefined })
    expect(Reflect.get(globalThis, PLACE)).toBe(givenContent())
  })
})

describe('byTerm', () => {
  it('orders without regard to case and accents', () => {
    const terms = ['RLS', 'Éclair', 'jwt', 'CORS'].map((term) => ({ term }))
    expect(terms.sort(byTerm).map(({ term }) => term)).toEqual(['CORS', 'Éclair', 'jwt', 'RLS'])
  })
})

describe('byDay', () => {
  it('orders by the day of the source, or of its reading, the newest first, then by id', () => {
    const facts: NamedFact[] = [
      fact({ id: 'b', published: '2026-01-01' }),
      fact({ id: 'read', published: undefined, checked: '2026-03-01' }),
      fact({ id: 'a', published: '2026-01-01' }),
      fact({ id: 'new', published: '2026-02-01' }),
    ]
    expect(facts.sort(byDay).map(({ id }) => id)).toEqual(['read', 'new', 'a', 'b'])
  })
})
