import { isDenied, search } from '../prose/search.ts'
import { CODE } from '../prose/passage.ts'
import { defineRule } from './define-rule.ts'

/** What steps begin with. A verb that is its own participle comes with the words that rule that out. */
const VERBS =
  'add|allow|append|ask|call|change|check|choose|click|commit|configure|connect|copy|create|declare|delete|deploy|' +
  'disable|do|download|drag|drop|edit|enable|enter|export|fix|follow|generate|give|go|grant|import|include|install|' +
  'keep|log|make|move|open|pass|paste|pick|press|pull|push|put|read|rename|replace|replicate|restart|restore|revoke|' +
  'rotate|run|save|select|send|set|sign|start|store|swap|switch|tell|toggle|turn|type|update|upgrade|upload|use|visit|' +
  'wrap|write'
const EASE = new RegExp(`\\b(just|simply|easily|merely)\\s+(?:(?:${VERBS})\\b|${CODE})`, 'gi')
/** It has just run, they were just set, a key that you just added is no advice. */
const NO_STEP = /\b(?:has|have|had|is|are|was|were|be|been|being|not|s|ve|re|d|only)\s+$/i
const WHO_DID = /\b(?:i|we|they|he|she|it|that|which|who|you)\s+$/i

export default defineRule({
  id: 'prose-ease',
  summary: 'A step is not called easy.',
  severity: 'warning',
  needs: 'blocks',
  *test(context) {
    for (const { at, match, text } of search(context, EASE)) {
      const before = text.slice(Math.max(0, match.index - 20), match.index)
      const word = match[1] ?? ''
      const tellsOfAnother = WHO_DID.test(before) && !/\byou\s+$/i.test(before)
      if (NO_STEP.test(before) || tellsOfAnother || isDenied(text, match.index)) continue
      yield {
        at,
        message: `"${word}" before a step tells readers who struggle that they should not.`,
        hint: `Leave "${word}" out.`,
      }
    }
  },
})
