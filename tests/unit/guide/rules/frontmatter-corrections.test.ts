import { describe, expect, it } from 'vitest'
import { lint } from './lint.ts'

const of = (modified: string | undefined, ...days: string[]) => {
  const entries = days.map((day) => `  - date: ${day}\n    what: The sample read the ID token, which is no proof.`)
  return lint({ fields: [...(modified ? [`dateModified: ${modified}`] : []), 'corrections:', ...entries].join('\n') })
}

describe('frontmatter-corrections', () => {
  it('accepts corrections in their order, also on one day, and a later change', () => {
    expect(of('2026-11-20', '2026-11-02', '2026-11-05', '2026-11-05')).toEqual([])
  })

  it('accepts one on the day of publication, without dateModified', () => {
    expect(of(undefined, '2026-11-01')).toEqual([])
  })

  it('reports one in the future, and one before publication', () => {
    expect(of('2026-11-20', '2026-11-23')).toEqual([
      '10:11 error frontmatter-corrections: The correction is of 2026-11-23, which is in the future. Today is 2026-11-22.',
    ])
    expect(of('2026-11-20', '2026-10-31')).toEqual([
      '10:11 error frontmatter-corrections: The correction is of 2026-10-31, before date (2026-11-01). Nobody has read what was never published: leave the correction out, or mend the date.',
    ])
  })

  it('reports one that stands below a later one', () => {
    expect(of('2026-11-20', '2026-11-05', '2026-11-04')).toEqual([
      '12:11 error frontmatter-corrections: The correction is of 2026-11-04, and the one above it of 2026-11-05. Write the oldest first, and add a new one at the end: their addresses count them.',
    ])
  })

  it('reports dateModified where it is before the last one, or missing', () => {
    expect(of('2026-11-04', '2026-11-05')).toEqual([
      '8:15 error frontmatter-corrections: The last correction is of 2026-11-05, and dateModified is 2026-11-04. A correction changes the text: write dateModified: 2026-11-05.',
    ])
    expect(of(undefined, '2026-11-05')).toEqual([
      '9:3 error frontmatter-corrections: The last correction is of 2026-11-05, and dateModified is missing. A correction changes the text: write dateModified: 2026-11-05.',
    ])
  })
})
