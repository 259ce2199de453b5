import type { MarkdownContext } from '../rules/define-rule.ts'
import type { Point } from '../markdown/source/text.ts'
import type { Passage } from './passage.ts'
import { ownWords } from './passage.ts'
import { passagesOf } from './passages.ts'

/** A pattern found in a passage. */
export interface Hit {
  at: Point
  /** What was found, white space folded. */
  words: string
  match: RegExpExecArray
  /** The passage without quotations. */
  text: string
  passage: Passage
}

/**
 * Finds a pattern in what the author of a page says; what is quoted is left out.
 *
 * @param pattern with the flag `g`
 */
export function* search(context: Pick<MarkdownContext, 'document' | 'body'>, pattern: RegExp): Generator<Hit> {
  for (const passage of passagesOf(context)) {
    if (passage.text.search(pattern) < 0) continue
    const text = ownWords(passage)
    for (const match of text.matchAll(pattern)) {
      yield { at: passage.at(match.index), words: match[0].replace(/\s+/g, ' '), match, text, passage }
    }
  }
}

/** One pattern for several: slower ones are asked where it finds something only. */
export function anyOf(patterns: readonly RegExp[], flags: string): RegExp {
  return new RegExp(patterns.map(({ source }) => `(?:${source})`).join('|'), flags)
}

const NEGATION = /(?:\b(?:no|not|never|nothing|nobody|none|neither|cannot|without)\b|n['’]t\b)[^.!?;:]*$/i

/** True where the sentence says no before an index: "nothing is bulletproof". */
export function isDenied(text: string, index: number): boolean {
  return NEGATION.test(text.slice(Math.max(0, index - 60), index))
}
