import { describe, expect, it } from 'vitest'
import { readWeights } from '../../../deploy/weights.ts'

describe('readWeights', () => {
  it('reads names in lower case with their weights, 1 where none is given', () => {
    expect([...readWeights('Text/HTML, text/markdown;q=0.5 , */* ; level=1;q=0')]).toEqual([
      ['text/html', 1],
      ['text/markdown', 0.5],
      ['*/*', 0],
    ])
  })

  it('takes a weight that is no number as 0', () => {
    expect(readWeights('br;q=much').get('br')).toBe(0)
  })
})
