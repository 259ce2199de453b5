import { z } from 'zod'
import { calendarDay } from './date.ts'
import { source } from './source.ts'
import { endsAsSentence, textBetween } from './text.ts'

const SHORTEST = 10

/** One mistake is told once: what is too short is not asked for its end. */
const sentence = textBetween(SHORTEST, 300).refine(
  (text) => text.trim().length < SHORTEST || endsAsSentence(text),
  'must end as a sentence, with a full stop',
)

/** `content/facts/<id>.yml`: a figure or an incident that pages cite instead of typing it. */
export const factFields = z
  .strictObject({
    statement: sentence.describe('The fact as one sentence, 10 to 300 characters'),
    value: z
      .union([z.string().trim().min(1, 'is empty'), z.number()])
      .describe('The figure, or the outcome in a few words, as it stands in a sentence'),
    unit: z.string().trim().min(1, 'is empty').optional().describe('What the figure counts; "%" stands close to it'),
    sample: z.string().trim().min(1, 'is empty').optional().describe('Who or what was counted or asked, and how many'),
    published: calendarDay.optional().describe('Day on which the source published it; left out where it names none'),
    source: source.describe('Where it can be checked'),
    caveat: sentence.describe('What the figure does not say, such as who was asked and who paid'),
    checked: calendarDay.describe('Day on which we last read the source'),
    grade: z.enum(['read', 'cited']).describe('read: we read the source itself; only then a page may cite it'),
  })
  .superRefine(({ value, unit }, context) => {
    if (typeof value !== 'number' || unit !== undefined) return
    context.addIssue({ code: 'custom', path: ['unit'], message: 'says what the number counts' })
  })

export type Fact = z.infer<typeof factFields>

/** A fact as an article has it that cites it. */
export interface CitedFact extends Fact {
  /** Name of its file. */
  id: string
  /** How often the article cites it. */
  cites: number
}
