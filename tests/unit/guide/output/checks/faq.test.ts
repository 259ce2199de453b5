import { describe, expect, it } from 'vitest'
import { runWithArticle } from '../../../../fixtures/output/run.ts'

describe('faq', () => {
  const page = 'faq /blog/guides/session-cookies:'

  it('finds an answer that differs', () => {
    expect(runWithArticle('<p>No. Set', '<p>No! Set')).toEqual([
      `${page} The answer to "Is HttpOnly enough?" is "No! Set Secure as well: one Set-Cookie header has both." on the ` +
        'page and "No. Set Secure as well: one Set-Cookie header has both." in the data.',
    ])
  })

  it('finds a question that only the page has, and one that only the data has', () => {
    expect(runWithArticle('"name":"Is HttpOnly enough?"', '"name":"Is Secure enough?"')).toEqual([
      `${page} The FAQ data lacks the question "Is HttpOnly enough?".`,
      `${page} The page does not show the question "Is Secure enough?".`,
    ])
  })

  it('finds data without any question on the page', () => {
    expect(runWithArticle('<details class="faq-item">', '<details>')).toEqual([
      `${page} The FAQ of the page is empty.`,
      `${page} The page does not show the question "Is HttpOnly enough?".`,
    ])
  })

  it('finds a question that can not be linked to', () => {
    expect(runWithArticle(' id="faq-is-httponly-enough"', '')).toEqual([
      `${page} The question "Is HttpOnly enough?" can't be linked to.`,
    ])
  })

  it('takes an answer without its text for a mistake', () => {
    expect(runWithArticle('<div class="faq-answer"', '<div class="answer"')).toContain(
      `${page} The question "Is HttpOnly enough?" has no answer or no text.`,
    )
  })
})
