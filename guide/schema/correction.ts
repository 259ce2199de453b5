import { z } from 'zod'
import { calendarDay } from './date.ts'
import { endsAsSentence, textBetween } from './text.ts'

/** Something that an article said wrongly, and since when it says it rightly. */
export const correction = z.strictObject({
  date: calendarDay.describe('Day on which it was corrected'),
  what: textBetween(20, 400)
    .refine(endsAsSentence, 'must end as a sentence, with a full stop, an exclamation or a question mark')
    .describe('What was wrong and what is right, 20 to 400 characters, for readers who acted on the old text'),
})

export type Correction = z.infer<typeof correction>
