/** What is measured together. */
export const MEASURES = ['build', 'visit', 'dev'] as const

export type Measure = (typeof MEASURES)[number]

type Unit = 'seconds' | 'milliseconds' | 'bytes' | 'count' | 'score'

interface Metric {
  measure: Measure
  /** Heading of its column. */
  title: string
  unit: Unit
}

/** Everything that is measured, in the order in which tables have it. */
export const METRICS = {
  cold: { measure: 'build', title: 'cold', unit: 'seconds' },
  unchanged: { measure: 'build', title: 'unchanged', unit: 'seconds' },
  edited: { measure: 'build', title: 'one edit', unit: 'seconds' },
  memory: { measure: 'build', title: 'memory', unit: 'bytes' },
  output: { measure: 'build', title: 'output', unit: 'bytes' },
  files: { measure: 'build', title: 'files', unit: 'count' },
  bytes: { measure: 'visit', title: 'bytes', unit: 'bytes' },
  html: { measure: 'visit', title: 'HTML', unit: 'bytes' },
  css: { measure: 'visit', title: 'CSS', unit: 'bytes' },
  js: { measure: 'visit', title: 'JavaScript', unit: 'bytes' },
  fonts: { measure: 'visit', title: 'fonts', unit: 'bytes' },
  rest: { measure: 'visit', title: 'rest', unit: 'bytes' },
  requests: { measure: 'visit', title: 'requests', unit: 'count' },
  lcp: { measure: 'visit', title: 'LCP', unit: 'milliseconds' },
  cls: { measure: 'visit', title: 'CLS', unit: 'score' },
  tbt: { measure: 'visit', title: 'TBT', unit: 'milliseconds' },
  inp: { measure: 'visit', title: 'INP', unit: 'milliseconds' },
  answered: { measure: 'dev', title: 'first start, answer', unit: 'seconds' },
  shown: { measure: 'dev', title: 'first start, shown', unit: 'seconds' },
  shownAgain: { measure: 'dev', title: 'later start, shown', unit: 'seconds' },
  saved: { measure: 'dev', title: 'save, shown', unit: 'milliseconds' },
  devMemory: { measure: 'dev', title: 'memory', unit: 'bytes' },
} as const satisfies Record<string, Metric>

export type MetricName = keyof typeof METRICS

/** What one run measured, in the units of `METRICS`. */
export type Values = Partial<Record<MetricName, number>>

/** The names of what is measured together. */
export function metricsOf(measure: Measure): MetricName[] {
  return (Object.keys(METRICS) as MetricName[]).filter((name) => METRICS[name].measure === measure)
}

function writeBytes(bytes: number): string {
  if (bytes < 999_500) return `${(bytes / 1e3).toFixed(bytes < 99_950 ? 1 : 0)} KB`
  if (bytes < 999_500_000) return `${(bytes / 1e6).toFixed(0)} MB`
  return `${(bytes / 1e9).toFixed(2)} GB`
}

/** A value for people, such as `12.3 s`. */
export function writeValue(name: MetricName, value: number): string {
  const { unit } = METRICS[name]
  if (unit === 'bytes') return writeBytes(value)
  if (unit === 'seconds') return `${value.toFixed(value < 99.95 ? 1 : 0)} s`
  if (unit === 'milliseconds') return `${value.toFixed(0)} ms`
  return unit === 'score' ? value.toFixed(3) : value.toFixed(0)
}
