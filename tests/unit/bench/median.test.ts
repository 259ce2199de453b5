import { describe, expect, it } from 'vitest'
import { median } from '../../../bench/median.ts'

describe('median', () => {
  it.each([
    [[], 0],
    [[7], 7],
    [[10, 9, 2], 9],
    [[4, 1, 3, 100], 3.5],
  ])('of %j is %d', (values, middle) => {
    expect(median(values)).toBe(middle)
  })
})
