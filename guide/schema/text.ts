import { z } from 'zod'
import { countGraphemes } from '../text/graphemes.ts'

/**
 * A string whose length is counted in graphemes, as a reader sees it.
 *
 * @param min fewest characters, inclusive
 * @param max most characters, inclusive
 */
export function textBetween(min: number, max: number) {
  return z.string().superRefine((value, context) => {
    const length = countGraphemes(value.trim())
    if (length < min || length > max) {
      context.addIssue({
        code: 'custom',
        message: `has ${length} characters; ${min} to ${max} are allowed`,
      })
    }
  })
}

// Full-width forms and closing quotes or brackets behind the mark are allowed.
const SENTENCE_END = /[.!?。！？]["'”’»)\]）」』]*$/u

/** A string that ends as a sentence does. */
export function endsAsSentence(value: string): boolean {
  return SENTENCE_END.test(value.trim())
}

/** A list of lower-case words or phrases without repetition. */
export const wordList = z
  .array(
    z
      .string()
      .trim()
      .min(1, 'is empty')
      .refine((word) => word === word.toLowerCase(), 'must be written in lower case'),
  )
  .refine((words) => new Set(words).size === words.length, 'names the same word twice')
