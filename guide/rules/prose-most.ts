import { citeHint } from '../prose/cite-hint.ts'
import { search } from '../prose/search.ts'
import { defineRule } from './define-rule.ts'

const WHO =
  '(?:apps?|applications?|sites?|websites?|projects?|start-?ups?|companies|teams?|developers?|builders?|founders?|' +
  'users?|people|repositor(?:y|ies)|databases?|breaches|leaks|attacks|hacks)'
/** With up to two words between, as in "most AI-built web apps". */
const MOST = new RegExp(
  `\\b(?:most|the majority of|almost all|nearly all|the vast majority of)\\s+(?:of\\s+(?:the|these|all)\\s+)?(?:[\\w-]+\\s+){0,2}?${WHO}\\b`,
  'gi',
)

export default defineRule({
  id: 'prose-most',
  summary: 'What most apps or people do is said with the fact that shows it.',
  severity: 'warning',
  needs: 'blocks',
  *test(context) {
    for (const { at, words, passage, match, text } of search(context, MOST)) {
      // "the most active users": a superlative.
      if (passage.citesFact || /\bthe\s+$/i.test(text.slice(Math.max(0, match.index - 20), match.index))) continue
      yield {
        at,
        message: `"${words}" is a statistic without a source.`,
        hint: citeHint('say what you saw'),
      }
    }
  },
})
