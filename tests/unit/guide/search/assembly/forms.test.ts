import { describe, expect, it } from 'vitest'
import { countForms, FormReader, Spellings } from '../../../../../guide/search/assembly/forms.ts'

describe('Spellings', () => {
  it('gives the letters of a word, again and again', () => {
    const spellings = new Spellings()
    expect(['Keys,', '____', 'Keys,'].map((word) => spellings.of(word))).toEqual(['keys', '', 'keys'])
  })
})

const FORMS = countForms([['key', 'keys', 'key', ''], [], ['row']])

describe('countForms', () => {
  it('counts how each word is written', () => {
    expect(FORMS).toEqual({
      ways: Uint16Array.of(3, 0, 1),
      forms: ['key', 'keys', '', 'row'],
      counts: Uint32Array.of(2, 1, 1, 1),
    })
  })
})

describe('FormReader', () => {
  it('finds the forms of a word, page after page', () => {
    const reader = new FormReader()
    const numbered = { ...FORMS, forms: [10, 11, 12, 13] }
    const read = (of: typeof numbered, word: number) => {
      const found: [number, number][] = []
      reader.read(of, word, (form, count) => found.push([form, count]))
      return found
    }
    expect(read(numbered, 2)).toEqual([[13, 1]])
    const other = { ...numbered }
    expect([read(other, 0), read(other, 1), read(other, 2)]).toEqual([
      [
        [10, 2],
        [11, 1],
        [12, 1],
      ],
      [],
      [[13, 1]],
    ])
  })
})
