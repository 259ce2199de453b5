import { describe, expect, it } from 'vitest'
import { lint } from './lint.ts'

describe('tag-slot', () => {
  it('accepts a heading in a block', () => {
    expect(
      lint(`::tip-box
## Title

Text.
::`),
    ).toEqual([])
  })

  it('accepts a hash in a text', () => {
    expect(
      lint(`::tip-box
Issue #5 is known.
::`),
    ).toEqual([])
  })

  it('reports a hash before a word at the start of a line', () => {
    expect(
      lint(`::tip-box
Text.

#hashtag
::`),
    ).toEqual([
      '19:1 error tag-slot: A line in a block that starts with # and a letter begins a slot, and no tag has one. For a heading, write a space behind the #; for text, a backslash before it.',
    ])
  })
})
