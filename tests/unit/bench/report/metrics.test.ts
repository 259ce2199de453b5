import { describe, expect, it } from 'vitest'
import type { MetricName } from '../../../../bench/report/metrics.ts'
import { metricsOf, writeValue } from '../../../../bench/report/metrics.ts'

describe('writeValue', () => {
  it.each<[MetricName, number, string]>([
    ['cold', 12.345, '12.3 s'],
    ['cold', 1234.5, '1235 s'],
    ['lcp', 735.6, '736 ms'],
    ['cls', 0.01234, '0.012'],
    ['requests', 12, '12'],
    ['bytes', 0, '0.0 KB'],
    ['bytes', 6_640, '6.6 KB'],
    ['bytes', 99_960, '100 KB'],
    ['memory', 812_400_000, '812 MB'],
    ['memory', 999_600_000, '1.00 GB'],
  ])('writes %s %d as %s', (name, value, text) => {
    expect(writeValue(name, value)).toBe(text)
  })
})

describe('metricsOf', () => {
  it('gives the names of what is measured together', () => {
    expect(metricsOf('dev')).toEqual(['answered', 'shown', 'shownAgain', 'saved', 'devMemory'])
  })
})
