import { describe, expect, it } from 'vitest'
import { check, fence } from '../check.ts'

describe('code-toml', () => {
  it('accepts TOML', async () => {
    expect(await check(fence('toml', '[a]', 'b = "c"'))).toEqual([])
  })

  it('tells a value that is missing', async () => {
    expect(await check(fence('toml', '[a]', 'b = '))).toEqual(['18:5 code-toml: Invalid TOML document: invalid value.'])
  })
})
