import { describe, expect, it } from 'vitest'
import { check, fence } from '../check.ts'

describe('code-settings', () => {
  it('accepts the lines of a .env file', async () => {
    const lines = ['# keys', 'A=1', 'export B="two words" # why', "C='x'", 'D=', 'URL=https://a.example/#top']
    expect(await check(fence('env [.env]', ...lines))).toEqual([])
  })

  it('tells a line without a value', async () => {
    expect(await check(fence('env', 'A=1', '  B 2'))).toEqual([
      '18:3 code-settings: A line of an .env file is NAME=value, without spaces around the sign.',
    ])
  })

  it('tells a quote that is not closed, and a name that stands twice', async () => {
    expect(await check(fence('env', 'A="1', 'B=1', 'B=2'))).toEqual([
      '17:3 code-settings: The value of A is not closed or quoted right.',
      '19:1 code-settings: B stands on line 2 already; the last one wins.',
    ])
  })

  it('accepts an ini file of git and of npm', async () => {
    const lines = ['; comment', '[remote "origin"]', '\tfetch = +refs', 'ignore-scripts=true', '//host/:_authToken=x']
    expect(await check(fence('ini', ...lines))).toEqual([])
  })

  it('tells a section that is not closed', async () => {
    expect(await check(fence('ini', 'a = 1', '[core'))).toEqual([
      '18:1 code-settings: This is neither a [section] nor a key with a value.',
    ])
  })
})
