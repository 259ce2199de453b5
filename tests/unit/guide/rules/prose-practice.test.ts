import { describe, expect, it } from 'vitest'
import { lint } from './lint.ts'

const HINT = 'Say who recommends it and link to the page, or say what it prevents.'

describe('prose-practice', () => {
  it('accepts practices that are somebody’s', () => {
    expect(
      lint(
        "OWASP's best practices. The Supabase best practices. Best practices of the OWASP.\n\n" +
          "Supabase best practices, and its security best practices. The vendor's own best practice.",
      ),
    ).toEqual([])
  })

  it('reports practices of nobody', () => {
    expect(lint('Follow best practices. Best-practice is this.')).toEqual([
      `16:8 warning prose-practice: "best practices" does not say whose. ${HINT}`,
      `16:24 warning prose-practice: "Best-practice" does not say whose. ${HINT}`,
    ])
  })

  it('reports practices behind the end of a sentence', () => {
    expect(lint('Ask OWASP. Best practices help.')).toEqual([
      `16:12 warning prose-practice: "Best practices" does not say whose. ${HINT}`,
    ])
  })
})
