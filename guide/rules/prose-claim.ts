import { CLAIMS } from '../prose/claims.ts'
import { anyOf, isDenied, search } from '../prose/search.ts'
import { defineRule } from './define-rule.ts'

const ANY = anyOf(
  CLAIMS.map(({ pattern }) => pattern),
  'gi',
)
const EACH = CLAIMS.map((claim) => ({ ...claim, pattern: new RegExp(`^(?:${claim.pattern.source})$`, 'i') }))

export default defineRule({
  id: 'prose-claim',
  summary: 'A guide promises, praises and frightens with nothing that readers cannot check.',
  severity: 'warning',
  needs: 'blocks',
  *test(context) {
    for (const { at, words, match, text } of search(context, ANY)) {
      const claim = EACH.find(({ pattern }) => pattern.test(match[0]))
      if (!claim || (claim.deniable && isDenied(text, match.index))) continue
      yield { at, message: `"${words}" ${claim.why}`, hint: claim.hint }
    }
  },
})
