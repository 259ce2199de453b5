import { describe, expect, it } from 'vitest'
import { lint } from './lint.ts'

describe('block-parsed-otherwise', () => {
  it('accepts a fence in a longer fence', () => {
    expect(
      lint(`::tip-box
\`\`\`\`md
\`\`\`js
let a
\`\`\`
\`\`\`\`
::`),
    ).toEqual([])
  })

  it('reports colons in a fence that the parser takes for the end', () => {
    expect(
      lint(`::tip-box
\`\`\`\`md
\`\`\`js
::
\`\`\`\`
::`),
    ).toEqual([
      '16:1 error block-parsed-otherwise: The Markdown parser ends "tip-box" on line 19, not on line 21. Give it more colons than any block or fence inside it, at its start and at its end.',
    ])
  })
})
