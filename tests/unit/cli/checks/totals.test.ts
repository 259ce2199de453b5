import { describe, expect, it } from 'vitest'
import { readTotals, settleTotals, sumTotals, totalsLine } from '../../../../cli/checks/totals.ts'

const vitest = JSON.stringify({ numPassedTests: 7, numFailedTests: 1, numPendingTests: 2, numTodoTests: 1 })
const playwright = JSON.stringify({ stats: { expected: 5, unexpected: 2, flaky: 1, skipped: 3 } })

describe('readTotals', () => {
  it('reads the report of vitest', () => {
    expect(readTotals('vitest', vitest)).toEqual({ passed: 7, failed: 1, skipped: 3 })
  })

  it('reads the report of Playwright', () => {
    expect(readTotals('playwright', playwright)).toEqual({ passed: 6, failed: 2, skipped: 3 })
  })

  it.each([undefined, '', '{', 'null', '{}', '[]', '{"numPassedTests":"7"}'])('answers undefined for %j', (json) => {
    expect(readTotals('vitest', json)).toBeUndefined()
    expect(readTotals('playwright', json)).toBeUndefined()
  })
})

describe('settleTotals', () => {
  const good = { passed: 3, failed: 0, skipped: 1 }

  it('leaves what agrees', () => {
    expect(settleTotals(good, 0)).toEqual(good)
    expect(settleTotals({ ...good, failed: 2 }, 1)).toEqual({ ...good, failed: 2 })
  })

  it('counts a failure when the runner failed without a failed test', () => {
    expect(settleTotals(good, 1)).toEqual({ ...good, failed: 1 })
  })

  it('counts a failure when no test ran', () => {
    expect(settleTotals({ passed: 0, failed: 0, skipped: 4 }, 0)).toEqual({ passed: 0, failed: 1, skipped: 4 })
  })

  it('counts a failure without a report, whatever the exit code', () => {
    expect(settleTotals(undefined, 0)).toEqual({ passed: 0, failed: 1, skipped: 0 })
  })
})

describe('totalsLine', () => {
  it('names skipped tests only when there are some', () => {
    const list = [
      { passed: 2, failed: 1, skipped: 0 },
      { passed: 3, failed: 0, skipped: 0 },
    ]
    expect(totalsLine(sumTotals(list))).toBe('5 passed, 1 failed')
    expect(totalsLine(sumTotals([...list, { passed: 0, failed: 0, skipped: 2 }]))).toBe('5 passed, 1 failed, 2 skipped')
    expect(totalsLine(sumTotals([]))).toBe('0 passed, 0 failed')
  })
})
