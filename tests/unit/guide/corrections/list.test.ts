import { describe, expect, it } from 'vitest'
import { listCorrections } from '../../../../guide/corrections/list.ts'
import { summary } from '../schema/sample-article.ts'

const what = 'It said that HttpOnly is enough.'

describe('listCorrections', () => {
  it('has the newest first; those of one day by article, the later one first', () => {
    const b = summary({
      path: '/b',
      corrections: [
        { date: '2026-03-02', what },
        { date: '2026-03-05', what },
      ],
    })
    const a = summary({
      path: '/a',
      corrections: [
        { date: '2026-03-05', what },
        { date: '2026-03-05', what },
      ],
    })
    expect(listCorrections([b, summary(), a]).map(({ path, date }) => [path, date])).toEqual([
      ['/a#correction-2', '2026-03-05'],
      ['/a#correction-1', '2026-03-05'],
      ['/b#correction-2', '2026-03-05'],
      ['/b#correction-1', '2026-03-02'],
    ])
  })
})
