import { z } from 'zod'
import { calendarDay } from './date.ts'

/** An entry of `removed.yml`: a published path that leads nowhere any more, on purpose. */
const removalFields = z.strictObject({
  path: z.string().regex(/^\//, 'must be a path that starts with /').describe('The path as it stands in published.txt'),
  reason: z.string().trim().min(10, 'must say in a few words why the page was taken away').describe('Why it went'),
  date: calendarDay.describe('Day on which it was taken away'),
})

/** The whole file. The list has a name here, so that messages can say which entry they mean. */
export const removals = z.strictObject({ removed: z.array(removalFields) })
