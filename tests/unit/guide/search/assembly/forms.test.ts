import { describe, expect, it } from 'vitest'
import { packForms, Spellings, unpackForms } from '../../../../../guide/search/assembly/forms.ts'

describe('Spellings', () => {
  it('gives the letters of a word, again and again', () => {
    const spellings = new Spellings()
    expect(['Keys,', '____', 'Keys,'].map((word) => spellings.of(word))).toEqual(['keys', '', 'keys'])
  })
})

describe('packForms and unpackForms', () => {
  it('count how a word is written', () => {
    const packed = packForms(['key', 'keys', 'key', ''])
    expect(packed).toBe('key:2 keys:1 _:1')
    expect(unpackForms(packed)).toEqual([
      ['key', 2],
      ['keys', 1],
      ['', 1],
    ])
  })

  it('have nothing for a word without places', () => {
    expect(unpackForms(packForms([]))).toEqual([])
  })
})
