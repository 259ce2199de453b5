import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import type { IndexedWord, IndexList } from '../../../../guide/search/parts.ts'
import {
  plainOf,
  plainPart,
  readList,
  readWords,
  textOfPart,
  writeList,
  writeWords,
} from '../../../../guide/search/parts.ts'

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

describe('plainOf', () => {
  it('puts the mark in front', () => {
    expect(plainOf(Buffer.from('{"a":"ä"}'))).toEqual(PLAIN)
  })
})

describe('readWords and readList', () => {
  it('read what is written, as Pagefind writes it', () => {
    const words: IndexedWord[] = [['key', [[0, [-25, 1953, 2], []]], []]]
    const list: IndexList = ['1.6.0', [['en_a', 300, '']], [['key', 'row', 'en_b']], [], [], ['title']]
    expect(readWords(writeWords(words))).toEqual(words)
    expect(readList(writeList(list))).toEqual(list)
    // An array of one array of words; -25 is 0x38 0x18.
    const bytes = '818183636b657981830083381819 07a1 02 80 80'.replaceAll(' ', '')
    expect(plainPart(writeWords(words)).subarray(12).toString('hex')).toBe(bytes)
  })
})
