import { describe, expect, it } from 'vitest'
import {
  readContextIds,
  readFenceAttributes,
  readUnchecked,
} from '../../../../../guide/markdown/source/fence-attributes.ts'

describe('readFenceAttributes', () => {
  it('reads values with quotes and without', () => {
    const meta = `verdict=fixed context="a b" unchecked='it says "no"' src=samples/a.ts#x`
    expect([...readFenceAttributes(meta)]).toEqual([
      ['verdict', 'fixed'],
      ['context', 'a b'],
      ['unchecked', 'it says "no"'],
      ['src', 'samples/a.ts#x'],
    ])
  })

  it('takes the first of two, and nothing for a word alone', () => {
    expect([...readFenceAttributes('twoslash a=1 a=2 b=')]).toEqual([
      ['a', '1'],
      ['b', ''],
    ])
  })
})

describe('readContextIds', () => {
  it('takes spaces and commas', () => {
    expect([readContextIds('a b'), readContextIds('a, b'), readContextIds()]).toEqual([['a', 'b'], ['a', 'b'], []])
  })
})

describe('readUnchecked', () => {
  it('gives no reason where none is written', () => {
    expect([readUnchecked('unchecked=""'), readUnchecked('')]).toEqual([undefined, undefined])
  })
})
