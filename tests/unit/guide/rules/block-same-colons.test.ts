import { describe, expect, it } from 'vitest'
import { lint } from './lint.ts'

describe('block-same-colons', () => {
  it('accepts fewer colons inside', () => {
    expect(
      lint(`:::faq-section
::faq-item{question="A?"}
An answer.
::
:::`),
    ).toEqual([])
  })

  it('reports as many colons inside', () => {
    expect(
      lint(`::faq-section
::faq-item{question="A?"}
An answer.
::
::`),
    ).toEqual([
      '17:1 warning block-same-colons: "faq-item" has as many colons as "faq-section" around it. Write "faq-section" with 3 colons, at its start and at its end.',
    ])
  })
})
