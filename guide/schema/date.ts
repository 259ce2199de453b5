import { z } from 'zod'

/** True when the text is `YYYY-MM-DD` and that day exists in the calendar. */
export function isCalendarDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const day = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().slice(0, 10) === text
}

/** A day of the calendar as `YYYY-MM-DD`, without a time. */
export const calendarDay = z
  .string('must be a date written as YYYY-MM-DD')
  .refine(isCalendarDay, 'must be a day that exists, written as YYYY-MM-DD without a time')

/** Today in UTC as `YYYY-MM-DD`: a date is in the future where it is in the future everywhere a build may run. */
export function today(now: Date = new Date()): string {
  return now.toISOString().slice(0, 10)
}
