import { describe, expect, it } from 'vitest'
import { check, fence } from '../check.ts'

describe('code-python', () => {
  it('accepts Python', async () => {
    expect(await check(fence('python', 'import os', 'print(os.environ["KEY"])'))).toEqual([])
  })

  it('tells a name that nothing defines', async () => {
    expect(await check(fence('python', 'a = 1', 'print(b)'))).toEqual(['18:7 code-python: Undefined name `b`.'])
  })

  it('tells what is no Python', async () => {
    expect(await check(fence('python', 'def f(:', '  pass'))).toContain(
      '17:7 code-python: Expected a parameter or the end of the parameter list.',
    )
  })
})
