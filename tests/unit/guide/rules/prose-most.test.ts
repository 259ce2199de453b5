import { describe, expect, it } from 'vitest'
import { lint } from './lint.ts'

const HINT = 'Put it into content/facts/ and cite it with :fact-cite{id="..."}, or say what you saw.'

describe('prose-most', () => {
  it('accepts most of what is no group of apps or people', () => {
    expect(lint('Most mistakes sit in two files. The most active users. "Most apps leak", they say.')).toEqual([])
  })

  it('accepts a fact that is cited in the same paragraph', () => {
    expect(lint({ body: 'Most apps leak, :fact-cite{id="leaks"}.' })).toEqual([])
  })

  it('reports a statistic in words', () => {
    expect(lint('Most AI-built web apps leak, and the majority of developers\nknow.')).toEqual([
      `16:1 warning prose-most: "Most AI-built web apps" is a statistic without a source. ${HINT}`,
      `16:34 warning prose-most: "the majority of developers" is a statistic without a source. ${HINT}`,
    ])
  })
})
