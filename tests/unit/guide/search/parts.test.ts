import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { pageOrder, plainPart, textOfPart } from '../../../../guide/search/parts.ts'

const PLAIN = Buffer.from('pagefind_dcd{"a":"ä"}')

describe('plainPart and textOfPart', () => {
  it.each([
    ['compressed', gzipSync(PLAIN)],
    ['plain', PLAIN],
  ])('read a part that is %s', (_, part) => {
    expect(plainPart(part)).toEqual(PLAIN)
    expect(textOfPart(part)).toBe('{"a":"ä"}')
  })
})

describe('pageOrder', () => {
  it('gives the names of pages in the order of the list, and no other names', () => {
    const list = Buffer.from('pagefind_dcd\u0085e1.6.0\u0082jen_bbbbbb2\u0019jen_aaaaaa1`jen_c0ffee1`jen_bbbbbb2')
    expect(pageOrder(list, new Set(['en_aaaaaa1', 'en_bbbbbb2']))).toEqual(['en_bbbbbb2', 'en_aaaaaa1'])
    expect(pageOrder(list, new Set())).toEqual([])
  })
})
