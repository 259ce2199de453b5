import { bundledLanguages } from 'shiki'
import { describe, expect, it } from 'vitest'
import { LANGUAGE_IDS, LANGUAGES } from '../../../../guide/markdown/languages.ts'

describe('LANGUAGES', () => {
  it.each(Object.entries(LANGUAGES))('%s has a grammar of the highlighter and a label', (id, { grammar, label }) => {
    expect(grammar in bundledLanguages).toBe(id !== 'text')
    expect(label).toMatch(/^\S.*\S$/)
  })

  it('is in the order of the ids, each in lower case', () => {
    expect(LANGUAGE_IDS).toEqual([...LANGUAGE_IDS].sort())
    expect(LANGUAGE_IDS.filter((id) => !/^[a-z]+$/.test(id))).toEqual([])
  })

  it('has no label twice but for the two names of the shell', () => {
    const labels = Object.values(LANGUAGES).map(({ label }) => label)
    expect(labels.filter((label, index) => labels.indexOf(label) !== index)).toEqual(['Shell'])
  })
})
