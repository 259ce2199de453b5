import { describe, expect, it } from 'vitest'
import { hasFixes } from '../../../../guide/markdown/fixes.ts'

describe('hasFixes', () => {
  it('finds fixed code wherever it stands', () => {
    expect(hasFixes([['step-list', {}, ['code-group', {}, ['pre', { verdict: 'fixed' }]]]])).toBe(true)
  })

  it('finds none in other code, nor in a tag with such a prop', () => {
    expect(
      hasFixes([
        ['pre', { verdict: 'vulnerable' }],
        ['pre', {}],
        ['tip-box', { verdict: 'fixed' }],
      ]),
    ).toBe(false)
  })
})
