import { describe, expect, it } from 'vitest'
import { endsAsSentence, textBetween, wordList } from '../../../../guide/schema/text.ts'

describe('textBetween', () => {
  it('counts as a reader does, white space at the ends left out', () => {
    const field = textBetween(2, 3)
    const allowed = ['ab', 'abc', ' ab ', '👩🏽‍💻👩🏽‍💻', 'e\u0301e\u0301e\u0301']
    expect(allowed.filter((text) => !field.safeParse(text).success)).toEqual([])
    const refused = ['', 'a', 'abcd', '   ', '👩🏽‍💻', 12]
    expect(refused.filter((text) => field.safeParse(text).success)).toEqual([])
  })
})

describe('endsAsSentence', () => {
  it.each([
    'Done.',
    'Done!',
    'Done? ',
    'He said “done.”',
    "'Done.'",
    '(Done.)',
    '完了。',
    '「完了！」',
    '[Done?]',
    '«Fini.»',
  ])('takes %s', (text) => {
    expect(endsAsSentence(text)).toBe(true)
  })

  it.each(['', 'Done', 'Done…', 'Done:', 'Done. Next', 'Done.🔑', '("")'])('refuses %j', (text) => {
    expect(endsAsSentence(text)).toBe(false)
  })
})

describe('wordList', () => {
  it('trims, and compares after that', () => {
    expect(wordList.parse([' rls ', 'éa'])).toEqual(['rls', 'éa'])
    expect(wordList.safeParse(['rls', ' rls']).success).toBe(false)
  })
})
