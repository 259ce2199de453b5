import { describe, expect, it } from 'vitest'
import { lint } from './lint.ts'

describe('tag-title', () => {
  it('accepts a heading as title', () => {
    expect(
      lint(`::tip-box
### Title

Text.
::`),
    ).toEqual([])
  })

  it('accepts a step with a title', () => {
    expect(
      lint(`:::step-list
::step-item{title="One"}
Text.
::
:::`),
    ).toEqual([])
  })

  it('reports a title and a heading', () => {
    expect(
      lint(`::tip-box{title="One"}
### Two

Text.
::`),
    ).toEqual(['17:1 warning tag-title: "tip-box" has a title and a heading. Keep one of the two.'])
  })

  it('reports a step without a title', () => {
    expect(
      lint(`:::step-list
::step-item
Text.
::
:::`),
    ).toEqual([
      '17:1 error tag-title: "step-item" needs a title. Write step-item{title="..."}, or a heading as first child.',
    ])
  })
})
