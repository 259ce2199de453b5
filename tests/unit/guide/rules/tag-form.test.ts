import { describe, expect, it } from 'vitest'
import { lint } from './lint.ts'

describe('tag-form', () => {
  it('accepts a card on a line of its own', () => {
    expect(
      lint(`::related-articles
:related-card{href="/about" title="How we work"}
::`),
    ).toEqual([])
  })

  it('reports a block in a text', () => {
    expect(lint('Text :tip-box[x] text.')).toEqual([
      '16:6 error tag-form: "tip-box" can\'t stand in the middle of a text. Put it on lines of its own.',
    ])
  })

  it('reports a block with one colon', () => {
    expect(lint(':tip-box{title="x"}')).toEqual([
      '16:1 error tag-form: "tip-box" is a block and needs an end. Write ::tip-box, its text, and a line of :: below.',
    ])
  })

  it('reports a tag for text as a block', () => {
    expect(
      lint(`::glossary-term{id="rls"}
RLS
::`),
    ).toEqual([
      '16:1 error tag-form: "glossary-term" belongs into a text, not on lines of its own. Write it with one colon: :glossary-term[words]{...}',
    ])
  })
})
