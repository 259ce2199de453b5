import type { TestContext } from 'vitest'
import { beforeEach, describe, expect, it } from 'vitest'
import { findTool } from '../../../../../cli/checks/tools.ts'
import { commandsOf } from '../../../../../guide/code/checkers/code-shell.ts'
import { check, fence } from '../check.ts'

describe('code-shell', () => {
  beforeEach(async ({ skip }: TestContext) => {
    const found = await findTool('shellcheck')
    if ('problem' in found) skip(found.problem)
  }, 600_000)

  it('accepts commands that use what the reader sets', async () => {
    expect(await check(fence('bash', 'curl -s "$API_URL/notes" \\', '  -H "apikey: $KEY"'))).toEqual([])
  })

  it('tells a variable without quotes', async () => {
    expect(await check(fence('sh', 'cd app', 'rm -r $DIR/x'))).toEqual([
      expect.stringMatching(/^18:7 code-shell: Double quote to prevent globbing and word splitting.*\(SC2086\)$/),
    ])
  })

  it('reads sh by the rules of sh', async () => {
    expect(await check(fence('sh', 'if [[ -f x ]]; then echo yes; fi'))).toEqual([
      expect.stringMatching(/^17:4 code-shell: In POSIX sh, \[\[ \]\] is undefined/),
    ])
  })

  it('leaves out what a transcript prints', async () => {
    expect(await check(fence('bash', '$ git status', "nothing here isn't fine"))).toEqual([])
  })
})

describe('commandsOf', () => {
  it('keeps each command at its place', () => {
    expect(commandsOf('$ a \\\n  b\nprinted\n$ c')).toBe('  a \\\n  b\n\n  c')
    expect(commandsOf('echo "$ a"')).toBe('echo "$ a"')
  })
})
