import type { MetricName } from './metrics.ts'
import { METRICS, metricsOf, writeValue } from './metrics.ts'
import type { Summary } from './results.ts'

const TITLES = { build: 'Build', visit: 'First visit of an article', dev: 'Dev server' } as const

function cellOf({ medians, ratios }: Summary, name: MetricName): string {
  const [value, ratio] = [medians[name], ratios[name]]
  if (value === undefined) return '–'
  return ratio === undefined ? writeValue(name, value) : `${writeValue(name, value)} (${ratio.toFixed(2)} ×)`
}

function alignRows(rows: readonly string[][]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  const line = (cells: readonly string[], fill: string) =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0, fill)).join(' | ')} |`
  const [head = [], ...body] = rows
  return [
    line(head, ' '),
    line(
      head.map(() => '-'),
      '-',
    ),
    ...body.map((row) => line(row, ' ')),
  ]
}

function tableOf(summaries: readonly Summary[]): string {
  const { articles, measure } = summaries[0] as Summary
  const names = metricsOf(measure).filter((name) => summaries.some(({ medians }) => medians[name] !== undefined))
  const head = ['generator', 'runs', ...names.map((name) => METRICS[name].title)]
  const rows = summaries.map((summary) => [
    summary.generator,
    String(summary.runs),
    ...names.map((name) => cellOf(summary, name)),
  ])
  return [`${TITLES[measure]}, ${articles} articles`, '', ...alignRows([head, ...rows])].join('\n')
}

/** Medians and ratios as Markdown: a table for each number of articles and measure. */
export function tablesOf(summaries: readonly Summary[]): string {
  const groups = Map.groupBy(summaries, ({ articles, measure }) => `${articles} ${measure}`)
  return [...groups.values()].map(tableOf).join('\n\n')
}
