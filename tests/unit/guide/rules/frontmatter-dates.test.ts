import { describe, expect, it } from 'vitest'
import { article, lint } from './lint.ts'

describe('frontmatter-dates', () => {
  it('accepts a check before publication', () => {
    expect(lint({ fields: 'verified: { date: 2026-10-01, versions: { next: "16" } }' })).toEqual([])
  })

  it('accepts a future date of publication', () => {
    expect(lint({ text: article().replace('2026-11-01', '2027-01-01') })).toEqual([])
  })

  it('reports a modification before publication', () => {
    expect(lint({ fields: 'dateModified: 2026-10-31' })).toEqual([
      '8:15 error frontmatter-dates: dateModified is 2026-10-31, which is before date (2026-11-01). Leave dateModified out until something of substance changes.',
    ])
  })

  it('reports a modification in the future', () => {
    expect(lint({ fields: 'dateModified: 2026-11-23' })).toEqual([
      '8:15 error frontmatter-dates: dateModified is 2026-11-23, which is in the future. Today is 2026-11-22.',
    ])
  })

  it('reports a check in the future', () => {
    expect(
      lint({
        fields: `verified:
  date: 2026-11-23
  versions: { next: "16" }`,
      }),
    ).toEqual([
      '9:9 error frontmatter-dates: verified.date is 2026-11-23, which is in the future. Today is 2026-11-22.',
    ])
  })
})
