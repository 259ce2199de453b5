import { describe, expect, it } from 'vitest'
import { holds, readReport } from '../../../../guide/proof/report.ts'
import { reportOfIdor } from './sample-files.ts'

describe('holds', () => {
  const { attacks, uses } = reportOfIdor()
  const [attack] = attacks
  const [use] = uses
  const yes = { succeeded: true, seen: 'yes' }
  const no = { succeeded: false, seen: 'no' }

  it('is true for attacks that tell the sides apart and uses that work', () => {
    expect(holds({ attacks, uses })).toBe(true)
  })

  it.each([
    ['an attack that fails on the vulnerable side', { attacks: [{ name: 'a', vulnerable: no, fixed: no }], uses }],
    ['an attack that succeeds on the fixed side', { attacks: [{ name: 'a', vulnerable: yes, fixed: yes }], uses }],
    ['a use that fails on the fixed side', { attacks, uses: [{ name: 'u', vulnerable: yes, fixed: no }] }],
    ['a use that fails on the vulnerable side', { attacks, uses: [{ name: 'u', vulnerable: no, fixed: yes }] }],
    [
      'one bad attack of two',
      { attacks: [attack, { name: 'a', vulnerable: yes, fixed: yes }].flatMap((a) => a ?? []), uses },
    ],
    ['no attack', { attacks: [], uses: [use].flatMap((u) => u ?? []) }],
    ['no use', { attacks, uses: [] }],
  ])('is false for %s', (_what, results) => {
    expect(holds(results)).toBe(false)
  })
})

describe('readReport', () => {
  it('reads what was written, and nothing with a field missing or more', () => {
    const report = reportOfIdor()
    expect(readReport(JSON.stringify(report))).toEqual(report)
    expect(readReport(JSON.stringify({ ...report, date: 'today' }))).toBeUndefined()
    expect(readReport(JSON.stringify({ ...report, more: 1 }))).toBeUndefined()
    expect(readReport('')).toBeUndefined()
  })
})
