import type { Summary } from '../../../../bench/report/results.ts'

/** Two generators at two numbers of articles; one was not visited. */
export const SUMMARIES: readonly Summary[] = [
  {
    articles: 1000,
    measure: 'build',
    generator: 'Ours',
    runs: 3,
    medians: { cold: 20, memory: 8e8 },
    ratios: { cold: 0.5 },
  },
  {
    articles: 1000,
    measure: 'build',
    generator: 'A & "B" <C>',
    runs: 2,
    medians: { cold: 40 },
    ratios: { cold: 1 },
  },
  {
    articles: 100,
    measure: 'visit',
    generator: 'Ours',
    runs: 1,
    medians: { bytes: 6600, cls: 0 },
    ratios: {},
  },
]
