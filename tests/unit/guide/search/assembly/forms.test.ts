import { describe, expect, it } from 'vitest'
import { countForms, FormReader, remembered } from '../../../../../guide/search/assembly/forms.ts'

describe('remembered', () => {
  it('makes what it gives of a word once', () => {
    const made: string[] = []
    const twice = remembered((word) => {
      made.push(word)
      return word + word
    })
    expect(['a', '', 'a', ''].map(twice)).toEqual(['aa', '', 'aa', ''])
    expect(made).toEqual(['a', ''])
  })
})

const FORMS = countForms([['key', 'keys', 'key', ''], [], ['row']])

describe('countForms', () => {
  it('counts how each word is written', () => {
    expect(FORMS).toEqual({
      ways: [3, 0, 1],
      forms: ['key', 'keys', '', 'row'],
      counts: [2, 1, 1, 1],
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
