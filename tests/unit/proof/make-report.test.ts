import { describe, expect, it } from 'vitest'
import { FRESH_DAYS, newest } from '../../../proof/make-report.ts'
import { reportOfIdor } from '../guide/proof/sample-files.ts'

const BEFORE = reportOfIdor()

describe('newest', () => {
  it('keeps the date while nothing else has changed', () => {
    expect(newest({ ...BEFORE, date: '2026-11-30' }, BEFORE)).toBe(BEFORE)
    expect(newest({ ...BEFORE, date: '2026-12-20' }, BEFORE)).toBe(BEFORE)
  })

  it('takes the new one when it is older than that', () => {
    const later = { ...BEFORE, date: '2026-12-21' }
    expect(FRESH_DAYS).toBe(30)
    expect(newest(later, BEFORE)).toBe(later)
  })

  it('takes the new one when anything else has changed, or when there was none', () => {
    const other = { ...BEFORE, date: '2026-11-21', versions: { node: '26.11.0' } }
    expect(newest(other, BEFORE)).toBe(other)
    expect(newest(BEFORE, undefined)).toBe(BEFORE)
  })
})
