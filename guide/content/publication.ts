import { isCalendarDay } from '../schema/date.ts'

/**
 * The day on which an article appears, from its fields as YAML has them: `undefined` for a draft, which never does.
 * Without a readable date it counts as published; the rules report the date.
 */
export function publicationDay(fields: Record<string, unknown>): string | undefined {
  if (fields.draft === true) return undefined
  return typeof fields.date === 'string' && isCalendarDay(fields.date) ? fields.date : '0000-01-01'
}

/** True for drafts and for articles whose date is after today (`YYYY-MM-DD`). */
export function isUnpublished(fields: Record<string, unknown>, today: string): boolean {
  const day = publicationDay(fields)
  return day === undefined || day > today
}
