import { describe, expect, it } from 'vitest'
import { lint } from './lint.ts'

describe('heading-empty', () => {
  it('accepts words and code', () => {
    expect(lint('### `x`')).toEqual([])
  })

  it('reports nothing', () => {
    expect(lint('###')).toEqual([
      '16:1 error heading-empty: The heading is empty. Write what the section says, or delete the line.',
    ])
  })

  it('reports punctuation', () => {
    expect(lint('### ???')).toEqual([
      '16:1 error heading-empty: The heading has no word. Write what the section says, or delete the line.',
    ])
  })

  it('reports nothing in a box', () => {
    expect(
      lint(`::tip-box
Text.

###
::`),
    ).toEqual(['19:1 error heading-empty: The heading is empty. Write what the section says, or delete the line.'])
  })
})
