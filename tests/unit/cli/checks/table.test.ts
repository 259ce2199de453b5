import { describe, expect, it } from 'vitest'
import { resultTable, verdict } from '../../../../cli/checks/table.ts'

describe('verdict', () => {
  it.each([
    [{ passed: 9, failed: 1, skipped: 0 }, 'FAILED'],
    [{ passed: 1, failed: 0, skipped: 3 }, 'passed'],
    [{ passed: 0, failed: 0, skipped: 1 }, 'skipped'],
  ])('of %j is %s', (totals, word) => {
    expect(verdict(totals)).toBe(word)
  })
})

describe('resultTable', () => {
  it('aligns words to the left and numbers to the right', () => {
    const step = { name: 'unit', title: 'Unit tests', command: [] }
    expect(resultTable([{ step, totals: { passed: 1234, failed: 0, skipped: 0 }, seconds: 12.34 }])).toEqual([
      'Check       Name  Result  Passed  Failed  Skipped    Time',
      'Unit tests  unit  passed    1234       0        0  12.3 s',
    ])
  })
})
