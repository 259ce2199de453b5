import { describe, expect, it } from 'vitest'
import { lint } from './lint.ts'

const ISSUE = 'error text-to-write: This text is still to be written. Write it, or keep "draft: true".'

describe('text-to-write', () => {
  it.each([
    ['the word within a sentence', 'The setting is called Write: it lets a user change rows.'],
    ['the word in lower case', 'write: true'],
  ])('accepts %s', (_, body) => {
    expect(lint(body)).toEqual([])
  })

  it('accepts placeholders in a draft', () => {
    expect(lint({ fields: 'draft: true', body: 'Write: what is wrong.' })).toEqual([])
  })

  it.each([
    ['a sentence', 'Write: what is wrong.', `16:1 ${ISSUE}`],
    ['a heading', '## Write: the hole', `16:4 ${ISSUE}`],
    ['code', '```ts\n// Write: the code.\n```', `17:4 ${ISSUE}`],
    ['a prop', ':::faq-section\n::faq-item{question="Write: a question?"}\nText.\n::\n:::', `17:22 ${ISSUE}`],
  ])('reports %s', (_, body, issue) => {
    expect(lint(body)).toEqual([issue])
  })

  it('reports a field', () => {
    const text = lint({ fields: 'keywords: [one]\nauthor: "Write: a name"' })
    expect(text).toContain(`9:10 ${ISSUE}`)
  })
})
