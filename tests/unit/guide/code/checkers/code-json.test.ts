import { describe, expect, it } from 'vitest'
import { check, fence } from '../check.ts'

describe('code-json', () => {
  it('accepts JSON, and comments where the language has them', async () => {
    expect(await check(fence('json', '{ "a": [1] }') + fence('jsonc', '{', '  // why', '  "a": 1,', '}'))).toEqual([])
  })

  it('tells a comma too many, at its place', async () => {
    expect(await check(fence('json', '{', '  "a": 1,', '}'))).toEqual([
      '19:1 code-json: No JSON: property name expected.',
    ])
  })

  it('knows the fields of package.json, of which a guide shows a part', async () => {
    expect(await check(fence('json [package.json]', '{ "scripts": { "test": "vitest" } }'))).toEqual([])
    expect(await check(fence('json [package.json]', '{', '  "type": "modul"', '}'))).toEqual([
      expect.stringMatching(/^18:11 code-json: .*modul/),
    ])
  })

  it('knows the options of tsconfig.json', async () => {
    expect(await check(fence('json [tsconfig.json]', '{ "compilerOptions": { "strict": true } }'))).toEqual([])
    expect(await check(fence('json [tsconfig.json]', '{', '  "compilerOptions": { "stric": true }', '}'))).toEqual([
      "18:24 code-json: Unknown compiler option 'stric'. Did you mean 'strict'?",
    ])
  })
})
