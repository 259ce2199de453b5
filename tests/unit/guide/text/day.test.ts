import { describe, expect, it } from 'vitest'
import { atMidnight, formatDay } from '../../../../guide/text/day.ts'

describe('atMidnight', () => {
  it('writes the time zone out', () => {
    expect(atMidnight('2026-11-22')).toBe('2026-11-22T00:00:00Z')
  })
})

describe('formatDay', () => {
  it.each([
    ['2026-11-22', '22 November 2026'],
    ['2024-02-29', '29 February 2024'],
    ['2026-01-01', '1 January 2026'],
    ['2025-12-31', '31 December 2025'],
  ])('writes %s as %s, whatever the time zone', (day, written) => {
    expect(formatDay(day)).toBe(written)
  })

  it('throws on what is no day', () => {
    expect(() => formatDay('soon')).toThrow(RangeError)
  })
})
