import { describe, expect, it } from 'vitest'
import { outcomeSentence } from '../../../../guide/search/sentences.ts'

const outcome = (changes: object = {}) =>
  outcomeSentence({ count: 2, query: 'rls', names: [], unknown: [], ...changes })

describe('outcomeSentence', () => {
  it.each([
    [{}, '2 pages found for “rls”.'],
    [{ count: 1 }, '1 page found for “rls”.'],
    [{ query: '' }, '2 pages found.'],
    [{ names: ['row level security', 'b'] }, '2 pages found for “rls”, also as “row level security”, “b”.'],
    [{ unknown: ['zebra'] }, '2 pages found for “rls”, none with “zebra”.'],
    [{ count: 0, names: ['b'], unknown: ['c'] }, 'Nothing found for “rls”.'],
    [{ count: 0, query: '' }, 'Nothing found.'],
    [{ query: 'supabse', instead: 'supabase' }, '2 pages found for “supabase”, not for “supabse”.'],
  ])('%j', (changes, sentence) => {
    expect(outcome(changes)).toBe(sentence)
  })
})
