import { expect, it } from 'vitest'
import { feedbackUrl } from '../../../../guide/site/feedback.ts'

it('fills in the page, and leaves the section to be added', () => {
  const url = feedbackUrl('https://git.example/guides', { title: 'A & B', url: 'https://site.example/blog/a' })
  expect(url).toMatch(/^https:\/\/git\.example\/guides\/issues\/new\?/)
  const query = new URL(`${url}${encodeURIComponent('The fix (#the-fix)')}`).searchParams
  expect(Object.fromEntries(query)).toEqual({
    title: 'Unclear: A & B',
    body: 'What is unclear, or does not work?\n\n\n\nPage: https://site.example/blog/a\nSection: The fix (#the-fix)',
  })
})
