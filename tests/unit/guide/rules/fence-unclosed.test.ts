import { describe, expect, it } from 'vitest'
import { lint } from './lint.ts'

describe('fence-unclosed', () => {
  it('accepts a fence in a longer fence', () => {
    expect(
      lint(`\`\`\`\`md
\`\`\`js
let a
\`\`\`
\`\`\`\``),
    ).toEqual([])
  })

  it('accepts tildes', () => {
    expect(
      lint(`~~~ts
let a
~~~`),
    ).toEqual([])
  })

  it('reports no end', () => {
    expect(
      lint(`\`\`\`ts
let a

## Next`),
    ).toEqual([
      '16:1 error fence-unclosed: The fence is not closed. Write a line of as many backticks where the code ends. To show a fence inside, give the outer one more backticks.',
    ])
  })

  it('reports an end that belongs to the next fence', () => {
    expect(
      lint(`\`\`\`ts
let a

Text.

\`\`\`js
let b
\`\`\`

## Next`),
    ).toEqual([
      '16:1 error fence-unclosed: The fence is not closed before the next one, on line 21. Write a line of as many backticks where the code ends. To show a fence inside, give the outer one more backticks.',
    ])
  })

  it('reports no end in a block', () => {
    expect(
      lint(`::tip-box
\`\`\`ts
let a
::

Text.`),
    ).toEqual([
      '17:1 error fence-unclosed: The fence is not closed. Write a line of as many backticks where the code ends. To show a fence inside, give the outer one more backticks.',
    ])
  })
})
