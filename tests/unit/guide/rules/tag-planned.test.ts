import { describe, expect, it } from 'vitest'
import { lint } from './lint.ts'

describe('tag-planned', () => {
  it('accepts a tag that is ready', () => {
    expect(
      lint(`::tip-box
Text.
::`),
    ).toEqual([])
  })

  it('reports a tag that is planned', () => {
    expect(lint(':fact-cite{id="leaks"}')).toEqual([
      '16:1 error tag-planned: The tag "fact-cite" is not available yet. Leave it out for now.',
    ])
  })
})
