import { describe, expect, it } from 'vitest'
import { readSettings, readSiteWords } from '../../../../guide/spelling/settings.ts'

describe('readSettings', () => {
  it('reads what editors read', () => {
    const { shortest, dictionaries, british } = readSettings()
    expect(shortest).toBe(3)
    expect(dictionaries).toEqual(['en_us', 'softwareTerms', 'companies'])
    expect(british.get('favour')).toBe('favor')
  })
})

describe('readSiteWords', () => {
  it('keeps how a word is written', () => {
    expect(readSiteWords().get('supabase')).toBe('Supabase')
  })
})
