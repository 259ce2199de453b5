import { search } from '../prose/search.ts'
import { defineRule } from './define-rule.ts'

const HERE = /\b(?:click|tap|press)\s+here\b/gi

export default defineRule({
  id: 'prose-here',
  summary: 'No "click here": text says where things are.',
  severity: 'warning',
  needs: 'blocks',
  *test(context) {
    for (const { at, words, match, passage } of search(context, HERE)) {
      const end = match.index + match[0].length
      // The text of a link is the matter of link-text.
      if (passage.links.some(([from, to]) => from < end && match.index < to)) continue
      yield {
        at,
        message: `"${words}" means nothing to readers who listen, print or skim.`,
        hint: 'Name the button, the page or the place.',
      }
    }
  },
})
