import { describe, expect, it } from 'vitest'
import { asHeadingId, slugFor } from '../../../../guide/markdown/slug.ts'

describe('slugFor', () => {
  it.each([
    ['The first part', 'the-first-part'],
    ['Is it safe?', 'is-it-safe'],
    ['2. Steps', '_2-steps'],
    ['Size & weight -- both', 'size-weight-both'],
    ['Größe', 'größe'],
    ['???', ''],
  ])('%s → %s', (text, id) => {
    expect(slugFor(text)).toBe(id)
  })
})

describe('asHeadingId', () => {
  it('takes hyphens from the ends and folds those in a row', () => {
    expect(asHeadingId('-a--b-')).toBe('a-b')
  })
})
