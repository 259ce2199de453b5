import type { FillerKind } from '../prose/filler.ts'
import { FILLER } from '../prose/filler.ts'
import { search } from '../prose/search.ts'
import { defineRule } from './define-rule.ts'

const ADVICE: Record<FillerKind, { why: string; hint: string }> = {
  emphasis: { why: 'adds weight and no content.', hint: 'Leave it out, or give the figure or the case.' },
  obvious: { why: 'says that readers should know this.', hint: 'Leave it out.' },
  vague: { why: 'is vague.', hint: 'Say how much, or which.' },
}

export default defineRule({
  id: 'prose-filler',
  summary: 'Text has no words that weaken it.',
  severity: 'warning',
  needs: 'blocks',
  *test(context) {
    for (const { at, words, match } of search(context, FILLER)) {
      const { emphasis, obvious } = match.groups ?? {}
      const { why, hint } = ADVICE[emphasis ? 'emphasis' : obvious ? 'obvious' : 'vague']
      yield { at, message: `"${words}" ${why}`, hint }
    }
  },
})
