import { describe, expect, it } from 'vitest'
import { lint } from './lint.ts'

describe('fence-empty', () => {
  it('accepts code', () => {
    expect(
      lint(`\`\`\`ts
let a
\`\`\``),
    ).toEqual([])
  })

  it('reports nothing', () => {
    expect(
      lint(`\`\`\`ts
\`\`\``),
    ).toEqual(['16:1 error fence-empty: The fence is empty. Write the code, or delete the fence.'])
  })

  it('reports blank lines', () => {
    expect(
      lint(`\`\`\`ts


\`\`\``),
    ).toEqual(['16:1 error fence-empty: The fence is empty. Write the code, or delete the fence.'])
  })
})
