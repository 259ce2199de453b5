import { describe, expect, it } from 'vitest'
import { loadDictionary } from '../../../../guide/spelling/dictionary.ts'

const dictionary = await loadDictionary()

describe('loadDictionary', () => {
  it('loads once', () => {
    expect(loadDictionary()).toBe(loadDictionary())
  })

  it.each(['policy', 'Policy', "don't", 'webhook', 'middleware', 'Netlify', 'behavior', 'summarize', 'canceled'])(
    'has %s',
    (word) => {
      expect(dictionary.has(word)).toBe(true)
    },
  )

  it.each(['polcy', 'recieve', 'behaviour', 'summarise', 'constructor2', '', '𝒳', 'a'.repeat(5000)])(
    'lacks %s',
    (word) => {
      expect(dictionary.has(word)).toBe(false)
    },
  )

  it('knows British words that American dictionaries take', () => {
    expect(dictionary.american('Favour')).toBe('favor')
    expect(dictionary.american('favor')).toBe(undefined)
  })

  it('suggests the likeliest word first', () => {
    expect(['polcy', 'recieve', 'teh', 'comit', 'behaviour'].map((word) => dictionary.suggest(word)[0])).toEqual([
      'policy',
      'receive',
      'the',
      'commit',
      'behavior',
    ])
  })
})
