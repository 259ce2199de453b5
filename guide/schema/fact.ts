import { z } from 'zod'
import { calendarDay } from './date.ts'
import { source } from './source.ts'

/** `content/facts/<id>.yml`: a figure or an incident that pages cite instead of typing it. */
export const factFields = z.strictObject({
  statement: z.string().trim().min(1, 'is empty').describe('The fact as one sentence'),
  value: z.union([z.string(), z.number()]).describe('The figure, or the outcome in a word'),
  unit: z.string().min(1, 'is empty').optional().describe('What the figure counts'),
  published: calendarDay.describe('Day on which the source published it'),
  source: source.describe('Where it can be checked'),
  caveat: z
    .string()
    .trim()
    .min(1, 'is empty')
    .describe('What the figure does not say, such as who was asked and who paid'),
  checked: calendarDay.describe('Day on which we last read the source'),
  grade: z.enum(['read', 'cited']).describe('read: we read the source itself; only then a page may cite it'),
})

export type Fact = z.infer<typeof factFields>
