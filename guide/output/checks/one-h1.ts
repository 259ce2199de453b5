import { defineCheck } from '../check.ts'

export const oneH1 = defineCheck({
  id: 'one-h1',
  why: 'The h1 names the subject of the page for screen readers and search engines: there is exactly one.',
  *page(page) {
    const count = page.all('h1').length
    if (count === 1) return
    yield {
      message: count === 0 ? 'The page has no h1.' : `The page has ${count} h1 elements.`,
      hint: 'Let the page component write the title as the only h1; headings in Markdown start at ##.',
    }
  },
})
