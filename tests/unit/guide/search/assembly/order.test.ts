import { describe, expect, it } from 'vitest'
import { byCharacters } from '../../../../../guide/search/assembly/order.ts'

describe('byCharacters', () => {
  it('has the order of UTF-8', () => {
    const words = ['🎉', 'key', 'ﬀ', 'keys', '𝔘ni', 'Ke', '', 'über', 'z', '_a', '\u{E000}', '\u{D7FF}']
    const bytes = words.toSorted((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)))
    expect(words.toSorted(byCharacters)).toEqual(bytes)
    expect(words.toSorted()).not.toEqual(bytes)
  })
})
