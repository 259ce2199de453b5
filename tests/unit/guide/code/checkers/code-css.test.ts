import { describe, expect, it } from 'vitest'
import { check, fence } from '../check.ts'

describe('code-css', () => {
  it('accepts CSS of today', async () => {
    const lines = ['@layer a { .b { inset-inline: 1px; &:hover { color: red } } }', ':root { --x: anything }']
    expect(await check(fence('css', ...lines))).toEqual([])
  })

  it('tells a value, a property and a colon that are wrong', async () => {
    expect(await check(fence('css', 'a {', '  color: rde;', '  colr: red;', '  margin 3px', '}'))).toEqual([
      '18:10 code-css: The value of color is not one that it takes.',
      '19:3 code-css: There is no property colr.',
      '20:10 code-css: Colon is expected.',
    ])
  })
})
