import { search } from '../prose/search.ts'
import { defineRule } from './define-rule.ts'

const PRACTICES = /\bbest[\s-]practices?\b/gi
/** How many characters before the words are looked at. */
const NEAR = 80
/** OWASP's, the vendor's, its own security. */
const OWNED = /(?:['’]s?|\b(?:its|their|our|my))(?:\s+(?:own|current|security))*\s+$/i
/** The word before with a capital: a name, where it does not only begin the sentence. */
const CAPITAL = /(?<![\p{L}\p{N}])(\p{Lu}[\p{L}\p{N}]*(?:\.[\p{L}\p{N}]+)*)\s+$/u
const NO_NAME =
  /^(?:a|adopt|all|and|any|apply|both|check|common|current|enforce|every|follow|general|good|ignore|implement|industry|keep|know|learn|many|more|other|read|recommended|review|security|see|some|standard|the|these|those|to|use|with)$/i
/** The owner behind them. */
const OF = /^\s+(?:of|by|from|at|in)\s+(?:the\s+)?(?:\p{Lu}|\uFFFC)/u

export default defineRule({
  id: 'prose-practice',
  summary: 'Best practices are somebody’s.',
  severity: 'warning',
  needs: 'blocks',
  *test(context) {
    for (const { at, words, match, text } of search(context, PRACTICES)) {
      const before = text.slice(Math.max(0, match.index - NEAR), match.index)
      const name = before.match(CAPITAL)?.[1]
      const isNamed = name !== undefined && !NO_NAME.test(name)
      if (isNamed || OWNED.test(before) || OF.test(text.slice(match.index + match[0].length))) continue
      yield {
        at,
        message: `"${words}" does not say whose.`,
        hint: 'Say who recommends it and link to the page, or say what it prevents.',
      }
    }
  },
})
