import { describe, expect, it } from 'vitest'
import { check, fence } from '../check.ts'

describe('code-diff', () => {
  it('accepts a patch, and lines that come and go', async () => {
    const patch = ['--- a/x.ts', '+++ b/x.ts', '@@ -1 +1 @@', '-a', '+b']
    expect(await check(fence('diff', ...patch) + fence('diff', ' a', '-b', '+c'))).toEqual([])
  })

  it('tells a line that does neither', async () => {
    expect(await check(fence('diff', '-a', 'b'))).toEqual([
      '18:1 code-diff: A line of a diff begins with +, - or a space.',
    ])
  })

  it('tells a hunk with more lines than it says', async () => {
    expect(await check(fence('diff', '--- a/x', '+++ b/x', '@@ -1 +1 @@', '-a', '+b', '+c'))).toEqual([
      expect.stringMatching(/^\d+:1 code-diff: /),
    ])
  })
})
