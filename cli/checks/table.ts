import type { StepResult } from './run-step.ts'
import type { Totals } from './totals.ts'

/** One word for how a step ended. */
export function verdict({ passed, failed }: Totals): string {
  if (failed > 0) return 'FAILED'
  return passed > 0 ? 'passed' : 'skipped'
}

/** The results as lines of aligned columns, with a line of titles. */
export function resultTable(results: readonly StepResult[]): string[] {
  const rows = results.map(({ step, totals, seconds }) => [
    step.title,
    step.name,
    verdict(totals),
    String(totals.passed),
    String(totals.failed),
    String(totals.skipped),
    `${seconds.toFixed(1)} s`,
  ])
  const table = [['Check', 'Name', 'Result', 'Passed', 'Failed', 'Skipped', 'Time'], ...rows]
  const widths = table[0]?.map((_, column) => Math.max(...table.map((row) => row[column]?.length ?? 0))) ?? []
  const firstNumber = 3
  const align = (cell: string, column: number) =>
    column < firstNumber ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)
  return table.map((row) => row.map(align).join('  '))
}
