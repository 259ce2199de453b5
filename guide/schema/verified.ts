import { z } from 'zod'
import { calendarDay } from './date.ts'

/** When, and against what, the advice was last checked. */
export const verified = z.strictObject({
  date: calendarDay.describe('Day of the last check, not in the future'),
  versions: z
    .record(z.string().min(1), z.string('must be a version in quotes, such as "4.30.0"').min(1, 'is empty'))
    .refine((versions) => Object.keys(versions).length > 0, 'names no version')
    .describe('Package or product → the version that was checked, in quotes'),
})

export type Verified = z.infer<typeof verified>
