import process from 'node:process'
import { describe, expect, it } from 'vitest'
import { GENERATORS } from '../../../bench/generators/all.ts'
import { readWanted } from '../../../bench/wanted.ts'
import { ROOT } from '../../../cli/support/root.ts'

describe('readWanted', () => {
  it('measures everything of everyone', () => {
    expect(readWanted([])).toEqual({
      articles: [100, 1000],
      runs: 3,
      generators: GENERATORS,
      measures: ['build', 'visit', 'dev'],
      add: false,
      folder: `${ROOT}/bench`,
    })
  })

  it('reads what was asked for, and visits after builds', () => {
    const args = ['--articles', '20', '--runs', '5', '--only', 'star', '--measure', 'visit,build', '--add', '--to', '.']
    const { generators, ...rest } = readWanted(args)
    expect(generators.map(({ name }) => name)).toEqual(['Starlight'])
    expect(rest).toEqual({ articles: [20], runs: 5, measures: ['build', 'visit'], add: true, folder: process.cwd() })
  })

  it.each([
    [['--articles', '100,many'], /^"many" is no whole number from 1 to 999999\. Write: npm run bench/],
    [['--runs', '0'], /^"0" is no whole number/],
    [['--only', 'fixproof,hugo'], /^There is no generator "hugo"\./],
    [['--measure', 'build,smell'], /^"smell" is not measured\./],
    [['--to', 'nowhere'], /^There is no folder .*nowhere\.$/],
    [['--fast'], /^Write: npm run bench -- /],
  ])('refuses %j in one sentence', (args, sentence) => {
    expect(() => readWanted(args)).toThrow(sentence)
  })
})
