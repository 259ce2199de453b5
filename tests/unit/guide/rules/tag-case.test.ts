import { describe, expect, it } from 'vitest'
import { lint } from './lint.ts'

describe('tag-case', () => {
  it('accepts lower case', () => {
    expect(
      lint(`::tip-box
Text.
::`),
    ).toEqual([])
  })

  it('reports the name of a component', () => {
    expect(
      lint(`::TipBox
Text.
::`),
    ).toEqual(['16:1 warning tag-case: "TipBox" is read as "tip-box". Write "tip-box".'])
  })
})
