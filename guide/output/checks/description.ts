import { countGraphemes } from '../../text/graphemes.ts'
import { defineCheck } from '../check.ts'
import { repeated } from '../repeated.ts'
import { indexablePages } from '../site.ts'

// Articles have 50 to 160 characters by their schema, glossary entries 40 to 200.
const MIN = 40
const MAX = 200

export const description = defineCheck({
  id: 'description',
  why: 'Search engines show the description under the title, and a repeated one tells readers nothing.',
  *page({ facts }) {
    // No result list shows a page that is not indexed.
    if (!facts.indexable) return
    if (facts.description === '') {
      yield { message: 'The page has no meta description.', hint: 'Give the page one with useSeoMeta.' }
      return
    }
    const length = countGraphemes(facts.description)
    if (length >= MIN && length <= MAX) return
    yield {
      message: `The meta description has ${length} characters.`,
      hint: `Write one with ${MIN} to ${MAX} characters.`,
    }
  },
  *site(site) {
    for (const { page, first } of repeated(indexablePages(site), (facts) => facts.description)) {
      yield {
        page: page.address,
        message: `The meta description is also that of ${first.address}.`,
        hint: 'Say in each description what only this page has.',
      }
    }
  },
})
