import { describe, expect, it } from 'vitest'
import type { Values } from '../../../../bench/report/metrics.ts'
import type { Sample } from '../../../../bench/report/results.ts'
import { samplesToKeep, summarise } from '../../../../bench/report/results.ts'

function sample(generator: string, run: number, values: Values, more: Partial<Sample> = {}): Sample {
  return { date: '2026-01-01T00:00:00.000Z', articles: 100, measure: 'build', run, generator, values, ...more }
}

describe('summarise', () => {
  it('takes the median of the runs, and divides it by that of the base', () => {
    const samples = [
      sample('Ours', 1, { cold: 9, files: 10 }),
      sample('Base', 1, { cold: 20 }),
      sample('Ours', 2, { cold: 5, files: 10 }),
      sample('Base', 2, { cold: 16 }),
      sample('Ours', 3, { cold: 6, files: 10 }),
    ]
    expect(summarise(samples, 'Base')).toEqual([
      {
        articles: 100,
        measure: 'build',
        generator: 'Ours',
        runs: 3,
        medians: { cold: 6, files: 10 },
        ratios: { cold: 0.333 },
      },
      { articles: 100, measure: 'build', generator: 'Base', runs: 2, medians: { cold: 18 }, ratios: { cold: 1 } },
    ])
  })

  it('compares within one number of articles and one measure, and never with nothing', () => {
    const samples = [
      sample('Ours', 1, { cold: 9 }),
      sample('Base', 1, { cold: 90 }, { articles: 1000 }),
      sample('Ours', 1, { tbt: 5 }, { measure: 'visit' }),
      sample('Base', 1, { tbt: 0 }, { measure: 'visit' }),
    ]
    expect(summarise(samples, 'Base').map(({ ratios }) => ratios)).toEqual([{}, { cold: 1 }, {}, {}])
  })

  it('has what was measured before a failure', () => {
    const samples = [
      sample('Ours', 1, { cold: 9 }, { failure: 'The build ended.' }),
      sample('Base', 1, {}, { failure: 'No packages.' }),
    ]
    expect(summarise(samples, 'Base').map(({ medians }) => medians)).toEqual([{ cold: 9 }, {}])
  })
})

describe('samplesToKeep', () => {
  it('leaves out what is measured again', () => {
    const [build, visit, more] = [
      sample('Ours', 1, {}),
      sample('Ours', 1, {}, { measure: 'visit' }),
      sample('Ours', 1, {}, { articles: 1000 }),
    ]
    expect(samplesToKeep([build, visit, more], { articles: [100], measures: ['build', 'dev'] })).toEqual([visit, more])
  })
})
