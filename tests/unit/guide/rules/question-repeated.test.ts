import { describe, expect, it } from 'vitest'
import { lint, otherArticle } from './lint.ts'

const faq = (question: string) => `:::faq-section\n::faq-item{question="${question}"}\nYes.\n::\n:::\n`
const other = otherArticle(2).replace('Text.', faq('Is it read?'))

describe('question-repeated', () => {
  it('accepts questions of its own', () => {
    const others = { 'blog/guides/a.md': other }
    expect(lint({ body: faq('Is it written?'), others })).toEqual([])
  })

  it('reports a question of another article, whatever its signs, at its line', () => {
    expect(lint({ body: faq('is it read'), others: { 'blog/guides/a.md': other } })).toEqual([
      '17:12 error question-repeated: blog/guides/a.md asks the same question. Ask what only this page answers, such as with the name of the tool, or link to the answer there.',
    ])
  })

  it.each([
    ['in YAML', ':::faq-section\n::faq-item\n---\nquestion: Is it read?\n---\nYes.\n::\n:::\n'],
    ['in single quotes', faq('Is it read?').replaceAll('"', "'")],
    ['with a character reference', faq('Is it re&#97;d?')],
  ])('finds the other one written %s', (_how, written) => {
    const others = { 'blog/guides/a.md': otherArticle(2).replace('Text.', written) }
    const found = lint({ body: faq('Is it read?'), others }).filter((issue) => issue.includes('question-repeated'))
    expect(found).toHaveLength(1)
  })

  it('takes a question in code for none', () => {
    const code = `\`\`\`md\n${faq('Is it read?')}\`\`\`\n`
    const others = { 'blog/guides/a.md': otherArticle(2).replace('Text.', code) }
    expect(lint({ body: faq('Is it read?'), others })).toEqual([])
  })

  it('is told of the later article only', () => {
    expect(lint({ body: faq('Is it read?'), others: { 'blog/guides/z.md': other } })).toEqual([])
    const earlier = other.replace('date: 2026-11-01', 'date: 2026-10-01')
    expect(lint({ body: faq('Is it read?'), others: { 'blog/guides/z.md': earlier } })).toHaveLength(1)
  })

  it('leaves a question alone that is still to be written, as in every new file', () => {
    const draft = faq('Write: question 1, as people type it?')
    const others = { 'blog/guides/a.md': otherArticle(2).replace('Text.', draft) }
    expect(lint({ body: draft, others }).filter((issue) => issue.includes('question-repeated'))).toEqual([])
  })
})
