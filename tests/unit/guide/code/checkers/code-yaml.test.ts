import { describe, expect, it } from 'vitest'
import { check, fence } from '../check.ts'

describe('code-yaml', () => {
  it('accepts YAML, several documents too', async () => {
    expect(await check(fence('yaml', 'a: 1', '---', 'b: [x]'))).toEqual([])
  })

  it('tells a list that is not closed', async () => {
    expect(await check(fence('yaml', 'a: 1', 'b: [x', 'c: 2'))).toEqual([
      expect.stringMatching(/^19:1 code-yaml: No YAML: /),
    ])
  })

  it('knows what GitHub takes in a workflow', async () => {
    const job = (...step: string[]) => [
      'on: push',
      'jobs:',
      '  a:',
      '    runs-on: ubuntu-latest',
      '    steps:',
      ...step,
    ]
    const name = 'yaml [.github/workflows/test.yml]'
    expect(await check(fence(name, ...job('      - uses: actions/checkout@v4')))).toEqual([])
    expect(await check(fence(name, ...job('      - usess: actions/checkout@v4')))).toEqual([
      "22:9 code-yaml: Additional property 'usess' is not allowed (/jobs/a/steps/0).",
    ])
  })
})
