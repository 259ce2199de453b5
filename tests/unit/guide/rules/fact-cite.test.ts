import { describe, expect, it } from 'vitest'
import { FACT, lint } from './lint.ts'

describe('fact-cite', () => {
  it('accepts a fact that was read, with words or without', () => {
    expect(lint('It is :fact-cite{id="leaks"}, or :fact-cite[one in two]{id="leaks"}.')).toEqual([])
  })

  it('accepts a fact that is not used', () => {
    expect(lint({ body: 'Text.', others: { 'facts/unused.yml': FACT.replace('One', 'Another') } })).toEqual([])
  })

  it('reports a misspelt fact', () => {
    expect(lint('It is :fact-cite{id="leak"}.')).toEqual([
      '16:18 error fact-cite: There is no fact "leak". Did you mean "leaks"?',
    ])
  })

  it('reports no such fact', () => {
    expect(lint('It is :fact-cite{id="nothing-like-it"}.')).toEqual([
      '16:18 error fact-cite: There is no fact "nothing-like-it". Write facts/nothing-like-it.yml first.',
    ])
  })

  it('reports a fact whose source nobody has read', () => {
    const others = { 'facts/heard.yml': FACT.replace('One', 'Another').replace('grade: read', 'grade: cited') }
    expect(lint({ body: 'It is :fact-cite{id="heard"}.', others })).toEqual([
      '16:18 error fact-cite: Nobody has read the source of the fact "heard" yet: its grade is cited. ' +
        'Read the source and write grade: read into facts/heard.yml, or leave the fact out.',
    ])
  })

  it('reports it in a definition of the glossary', () => {
    const text = `---
term: Leak
short: A leak is data that somebody gets who should not have it.
sources:
  - title: The manual
    url: https://example.com/manual
---

It is :fact-cite{id="leak"}.
`
    expect(lint({ path: 'glossary/leak.md', text })).toEqual([
      '9:18 error fact-cite: There is no fact "leak". Did you mean "leaks"?',
    ])
  })
})
