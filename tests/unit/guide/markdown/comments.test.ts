import { describe, expect, it } from 'vitest'
import { commentIn, vulnerableLabel } from '../../../../guide/markdown/comments.ts'
import { LANGUAGE_IDS } from '../../../../guide/markdown/languages.ts'

describe('commentIn', () => {
  it.each([
    ['ts', '// x'],
    ['sql', '-- x'],
    ['yaml', '# x'],
    ['env', '# x'],
    ['css', '/* x */'],
    ['html', '<!-- x -->'],
    ['ini', '; x'],
    // JSON that does not parse can't be used by mistake.
    ['json', '// x'],
    ['klingon', '// x'],
    ['constructor', '// x'],
  ])('writes a comment of %s', (language, comment) => {
    expect(commentIn(language, 'x')).toBe(comment)
  })
})

describe('vulnerableLabel', () => {
  it.each(LANGUAGE_IDS)('is one line that warns, in %s', (language) => {
    expect(vulnerableLabel(language, 'Fixproof')).toMatch(/^\S* ?VULNERABLE: do not use\. From Fixproof, \{page\}/)
  })
})
