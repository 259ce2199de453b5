import { describe, expect, it } from 'vitest'
import { lint } from './lint.ts'

describe('binding', () => {
  it('accepts braces in code', () => {
    expect(lint('The `{{ x }}` and { x }.')).toEqual([])
  })

  it('reports braces in a text', () => {
    expect(lint('Text {{ name }} text.')).toEqual([
      '16:6 error binding: Text in {{ }} is read as a binding and would vanish. Put it in backticks or in a fence.',
    ])
  })

  it('reports braces in a box', () => {
    expect(
      lint(`::tip-box
Text.

Text {{ name }}.
::`),
    ).toEqual([
      '19:6 error binding: Text in {{ }} is read as a binding and would vanish. Put it in backticks or in a fence.',
    ])
  })
})
