import { defineCheck } from '../check.ts'
import { descendants } from '../dom.ts'
import { visibleText } from '../visible-text.ts'

export const headingLevels = defineCheck({
  id: 'heading-levels',
  why: 'Readers of screen readers go from heading to heading: a skipped level looks like a missing part.',
  *page(page) {
    const [main] = page.all('main')
    if (!main) {
      yield { message: 'The page has no main element.', hint: 'Put what is not header or footer into <main>.' }
      return
    }
    let level = 1
    for (const heading of descendants(main, ({ tagName }) => /^h[1-6]$/.test(tagName))) {
      const next = Number(heading.tagName[1])
      if (next > level + 1) {
        yield {
          message: `<h${next}> "${visibleText(heading)}" follows an h${level}.`,
          hint: `Make it an h${level + 1}, or give it a heading above.`,
        }
      }
      level = next
    }
  },
})
