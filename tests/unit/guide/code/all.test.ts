import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { CHECKERS } from '../../../../guide/code/checkers/all.ts'
import { PROSE_LANGUAGES } from '../../../../guide/code/read-code.ts'
import { LANGUAGE_IDS } from '../../../../guide/markdown/languages.ts'

/** Languages for which no parser can be had: a fence in one of them needs a reason. */
const WITHOUT_CHECKER = ['powershell']

describe('checkers', () => {
  it('are named after their files, and each file is one', () => {
    const files = readdirSync('guide/code/checkers').filter((file) => file !== 'all.ts')
    expect(CHECKERS.map(({ id }) => `${id}.ts`).sort()).toEqual(files.sort())
  })

  it('have a test each', () => {
    const tests = readdirSync('tests/unit/guide/code/checkers')
    expect(tests.sort()).toEqual(CHECKERS.map(({ id }) => `${id}.test.ts`).sort())
  })

  it('read every language of a fence once', () => {
    const read = CHECKERS.flatMap(({ languages }) => languages)
    expect([...read, ...PROSE_LANGUAGES, ...WITHOUT_CHECKER].sort()).toEqual([...LANGUAGE_IDS].sort())
  })
})
