import { countGraphemes } from '../../text/graphemes.ts'
import { defineCheck } from '../check.ts'
import { repeated } from '../repeated.ts'
import { indexablePages } from '../site.ts'

// An article's title has 70 characters at most, and the name of the site follows it.
const MIN = 5
const MAX = 90

export const title = defineCheck({
  id: 'title',
  why: 'The title is the line that people choose in a list of results, a tab or a bookmark.',
  *page({ facts }) {
    if (facts.title === '') {
      yield { message: 'The page has no title.', hint: 'Give the page a title with useSeoMeta or useHead.' }
      return
    }
    const length = countGraphemes(facts.title)
    if (length >= MIN && length <= MAX) return
    yield {
      message: `The title has ${length} characters: "${facts.title}".`,
      hint: `Write one with ${MIN} to ${MAX} characters, the name of the site included.`,
    }
  },
  *site(site) {
    for (const { page, first, value } of repeated(indexablePages(site), (facts) => facts.title)) {
      yield {
        page: page.address,
        message: `The title "${value}" is also that of ${first.address}.`,
        hint: 'Say in each title what only this page has.',
      }
    }
  },
})
