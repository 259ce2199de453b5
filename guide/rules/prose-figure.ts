import { citeHint } from '../prose/cite-hint.ts'
import { search } from '../prose/search.ts'
import { defineRule } from './define-rule.ts'

const NUMBER = '(?<![\\w.,$-])\\d[\\d,]*(?:\\.\\d+)?'
const COUNTED =
  '(?:users|people|customers|accounts|apps|applications|sites|websites|projects|repositories|records|secrets|keys|' +
  'credentials|tokens|companies|developers|messages|images|photos|downloads|installs|installations|victims|emails|' +
  'packages|databases|servers|devices)'
/** A share, a count in millions, or at least four digits of something that incidents are counted in. */
const FIGURE = new RegExp(
  `${NUMBER}\\s?(?:%|per\\s?cent\\b)|` +
    `[$€£]?${NUMBER.replace('$', '')}\\s?(?:thousand|million|billion)\\b|` +
    `(?<![\\w.,$-])(?:\\d{1,3}(?:,\\d{3})+|(?!(?:19|20)\\d\\d\\b)\\d{4,})\\s+(?:[\\w-]+\\s+){0,2}?${COUNTED}\\b`,
  'gi',
)
/** All or nothing is no statistic; what is promised with it is a matter of prose-claim. */
const ALL_OR_NOTHING = /^(?:0|100)\s?(?:%|per)/

export default defineRule({
  id: 'prose-figure',
  summary: 'A statistic is cited from content/facts/ and not typed.',
  severity: 'warning',
  needs: 'blocks',
  *test(context) {
    for (const { at, words, passage } of search(context, FIGURE)) {
      if (passage.citesFact || ALL_OR_NOTHING.test(words)) continue
      yield {
        at,
        message: `The figure "${words}" has no source next to it.`,
        hint: citeHint('leave it out'),
      }
    }
  },
})
