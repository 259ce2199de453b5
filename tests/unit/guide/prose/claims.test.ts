import { describe, expect, it } from 'vitest'
import { CLAIMS } from '../../../../guide/prose/claims.ts'

describe('CLAIMS', () => {
  it('all say why and what to write instead, as sentences', () => {
    for (const { why, hint } of CLAIMS) {
      expect(why).toMatch(/^[a-z].*\.$/)
      expect(hint).toMatch(/^[A-Z].*\.$/)
    }
  })

  it('none matches nothing or needs a flag', () => {
    for (const { pattern } of CLAIMS) {
      expect('').not.toMatch(pattern)
      expect(pattern.flags).toBe('')
    }
  })
})
