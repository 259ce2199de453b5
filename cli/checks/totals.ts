import type { Reporter } from './steps.ts'

/** How many tests ended how. */
export interface Totals {
  passed: number
  failed: number
  skipped: number
}

export const NONE: Totals = { passed: 0, failed: 0, skipped: 0 }

interface VitestReport {
  numPassedTests: number
  numFailedTests: number
  numPendingTests: number
  numTodoTests: number
}

interface PlaywrightReport {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number }
}

/** Reads the numbers from the JSON report of a runner. */
const READERS: Record<Reporter, (report: unknown) => Totals> = {
  vitest(report) {
    const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = report as VitestReport
    return { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests + numTodoTests }
  },
  playwright(report) {
    const { expected, unexpected, flaky, skipped } = (report as PlaywrightReport).stats
    // A flaky test passed when it was tried again.
    return { passed: expected + flaky, failed: unexpected, skipped }
  },
}

function isTotals(totals: Totals): boolean {
  return Object.values(totals).every((count) => Number.isInteger(count) && count >= 0)
}

/**
 * The totals of a runner's report.
 *
 * @param json the report; undefined when none was written
 * @returns undefined when it can't be read
 */
export function readTotals(reporter: Reporter, json: string | undefined): Totals | undefined {
  try {
    const totals = READERS[reporter](JSON.parse(json ?? ''))
    return isTotals(totals) ? totals : undefined
  } catch {
    return undefined
  }
}

/**
 * Makes totals agree with how the runner ended: a run that failed has a failure even if every test passed, as when a
 * file could not be loaded, and a run without any test proves nothing.
 *
 * @param totals as reported
 * @param code the runner's exit code
 */
export function settleTotals(totals: Totals | undefined, code: number): Totals {
  if (!totals) return { ...NONE, failed: 1 }
  const ranNothing = totals.passed + totals.failed === 0
  return totals.failed === 0 && (code !== 0 || ranNothing) ? { ...totals, failed: 1 } : totals
}

export function sumTotals(list: readonly Totals[]): Totals {
  return list.reduce(
    (sum, { passed, failed, skipped }) => ({
      passed: sum.passed + passed,
      failed: sum.failed + failed,
      skipped: sum.skipped + skipped,
    }),
    NONE,
  )
}

/** The line that a test run ends with. */
export function totalsLine({ passed, failed, skipped }: Totals): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
}
