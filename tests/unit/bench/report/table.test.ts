import { describe, expect, it } from 'vitest'
import { tablesOf } from '../../../../bench/report/table.ts'
import { SUMMARIES } from './summaries.ts'

describe('tablesOf', () => {
  it('has the columns that were measured, each value with its ratio where there is one', () => {
    expect(tablesOf(SUMMARIES)).toBe(
      [
        'Build, 1000 articles',
        '',
        '| generator   | runs | cold            | memory |',
        '| ----------- | ---- | --------------- | ------ |',
        '| Ours        | 3    | 20.0 s (0.50 ×) | 800 MB |',
        '| A & "B" <C> | 2    | 40.0 s (1.00 ×) | –      |',
        '',
        'First visit of an article, 100 articles',
        '',
        '| generator | runs | bytes  | CLS   |',
        '| --------- | ---- | ------ | ----- |',
        '| Ours      | 1    | 6.6 KB | 0.000 |',
      ].join('\n'),
    )
  })

  it('is nothing where nothing was measured', () => {
    expect(tablesOf([])).toBe('')
  })
})
