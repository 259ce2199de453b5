import { describe, expect, it } from 'vitest'
import { lint } from './lint.ts'

describe('fence-verdict', () => {
  it('accepts a verdict', () => {
    expect(
      lint(`\`\`\`ts verdict=fixed
a
\`\`\``),
    ).toEqual([])
  })

  it('reports another word', () => {
    expect(
      lint(`\`\`\`ts verdict=vulnerabel
a
\`\`\``),
    ).toEqual(['16:1 error fence-verdict: The verdict of a fence can\'t be "vulnerabel". Did you mean "vulnerable"?'])
  })
})
