import { describe, expect, it } from 'vitest'
import { lint } from './lint.ts'

describe('fence-highlight', () => {
  it('accepts lines that exist', () => {
    expect(
      lint(`\`\`\`ts {1,2-3}
a
b
c
\`\`\``),
    ).toEqual([])
  })

  it('reports a line too many', () => {
    expect(
      lint(`\`\`\`ts {2-4}
a
b
c
\`\`\``),
    ).toEqual([
      '16:1 warning fence-highlight: Line 4 is to be highlighted, but the code has 3 lines. Write numbers and ranges from 1: {2,4-5}.',
    ])
  })

  it('reports a range that would fill the memory of the build', () => {
    expect(
      lint(`\`\`\`ts {5-99999999}
a
\`\`\``),
    ).toEqual([
      '16:1 error fence-highlight: Line 99999999 is to be highlighted, but the code has 1 line. Write numbers and ranges from 1: {2,4-5}.',
    ])
  })

  it('reports line 0', () => {
    expect(
      lint(`\`\`\`ts {0}
a
\`\`\``),
    ).toEqual([
      '16:1 warning fence-highlight: Line 0 is to be highlighted, but the code has 1 line. Write numbers and ranges from 1: {2,4-5}.',
    ])
  })

  it('reports words', () => {
    expect(
      lint(`\`\`\`ts {one}
a
\`\`\``),
    ).toEqual([
      '16:1 warning fence-highlight: The braces hold something else than numbers of lines. Write numbers and ranges from 1: {2,4-5}.',
    ])
  })
})
