import { describe, expect, it } from 'vitest'
import { calendarDay, isCalendarDay, today } from '../../../../guide/schema/date.ts'

describe('isCalendarDay', () => {
  it.each(['2026-01-01', '2024-02-29', '2000-02-29', '9999-12-31'])('takes %s', (day) => {
    expect(isCalendarDay(day)).toBe(true)
  })

  it.each([
    '2026-02-29',
    '1900-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-04-31',
    '2026-01-00',
    '26-01-01',
    '2026-1-1',
    '2026/01/01',
    '01.02.2026',
    '2026-01-01T00:00:00Z',
    ' 2026-01-01',
    '2026-01-01\n',
    '２０２６-01-01',
    '',
  ])('refuses %j', (day) => {
    expect(isCalendarDay(day)).toBe(false)
    expect(calendarDay.safeParse(day).success).toBe(false)
  })
})

describe('calendarDay', () => {
  it('refuses a date that is no text', () => {
    expect(calendarDay.safeParse(new Date(0)).error?.issues[0]?.message).toBe('must be a date written as YYYY-MM-DD')
  })
})

describe('today', () => {
  it('is the day in UTC', () => {
    expect(today(new Date('2026-03-01T23:59:59-10:00'))).toBe('2026-03-02')
    expect(isCalendarDay(today())).toBe(true)
  })
})
