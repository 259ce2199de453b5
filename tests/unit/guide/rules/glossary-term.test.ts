import { describe, expect, it } from 'vitest'
import { lint } from './lint.ts'

describe('glossary-term', () => {
  it('accepts a term', () => {
    expect(lint(':glossary-term[RLS]{id="rls"} is a rule.')).toEqual([])
  })

  it('reports a misspelt term', () => {
    expect(lint('Text :glossary-term[RLS]{id="rsl"}.')).toEqual([
      '16:26 error glossary-term: There is no term "rsl" in the glossary. Did you mean "rls"?',
    ])
  })

  it('reports no such term', () => {
    expect(lint('Text :glossary-term[x]{id="nothing"}.')).toEqual([
      '16:24 error glossary-term: There is no term "nothing" in the glossary. Write glossary/nothing.md first.',
    ])
  })
})
