import { expect, it } from 'vitest'
import { judgeNpmSettings } from '../../../../cli/supply/npm-settings.ts'

it('reads what npm is set to', () => {
  expect(judgeNpmSettings('save-exact=true\nignore-scripts=true\n', '{"scripts":{"test":"x","preview":"x"}}')).toEqual(
    [],
  )
  expect(judgeNpmSettings('ignore-scripts=false\n', '{}')).toEqual([
    '.npmrc lets packages run scripts: write ignore-scripts=true.',
    '.npmrc lets npm save ranges of versions: write save-exact=true.',
  ])
})

it('reports scripts that would not run', () => {
  const scripts = { prepare: 'x', pretest: 'x', postinstall: 'x', test: 'x' }
  expect(judgeNpmSettings('save-exact=true\nignore-scripts=true\n', JSON.stringify({ scripts }))).toEqual(
    ['prepare', 'pretest', 'postinstall'].map(
      (name) => `The script "${name}" would not be run: .npmrc has ignore-scripts=true.`,
    ),
  )
})
