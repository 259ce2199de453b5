import { readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { resolve } from 'node:path'
import process from 'node:process'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import type { AttemptResult } from '../../../guide/proof/report.ts'
import { holds } from '../../../guide/proof/report.ts'
import { runSample } from '../../../proof/run-sample.ts'
import { tempFolder } from '../cli/temp-folder.ts'

const LIMIT = 120_000

const run = (name: string) => runSample(resolve('tests/fixtures/samples', name))

const stages = () => readdirSync(tmpdir()).filter((name) => name.startsWith('fixproof-proof-'))

describe('runSample', { timeout: LIMIT }, () => {
  it('tells a proof that answers by name: it says the same with the sides replaced', async () => {
    const { original, nothingFixed, left, leftFiles } = await run('answers-by-name')
    const pair = (kind: 'attacks' | 'uses', fixed = original.fixed): AttemptResult[] =>
      Object.entries(original.vulnerable[kind]).map(([name, vulnerable]) => ({
        name,
        vulnerable,
        fixed: fixed[kind][name] ?? vulnerable,
      }))
    expect(holds({ attacks: pair('attacks'), uses: pair('uses') })).toBe(true)
    expect(holds({ attacks: pair('attacks', nothingFixed), uses: pair('uses', nothingFixed) })).toBe(true)
    expect([left, leftFiles]).toEqual([[], []])
  })

  it('tells what is left, and takes it away', async () => {
    // A folder of its own: other proofs may run meanwhile, and theirs are no business of this one.
    vi.stubEnv('TMPDIR', tempFolder({}))
    onTestFinished(() => void vi.unstubAllEnvs())
    const { left, leftFiles } = await run('leaves-things')
    expect(left).toContain('TCPServerWrap')
    expect(leftFiles).toEqual(['left.txt'])
    expect(stages()).toEqual([])
  })

  it('lets nothing out of this machine, and no variable of it in', async () => {
    process.env.FIXPROOF_SECRET_OF_THE_TEST = 'secret'
    const { original } = await run('reaches-out').finally(() => delete process.env.FIXPROOF_SECRET_OF_THE_TEST)
    const ways = Object.entries(original.vulnerable.attacks)
    expect(ways.length).toBeGreaterThan(6)
    for (const [name, { succeeded, seen }] of ways) {
      expect([name, succeeded, seen]).toEqual([name, false, expect.stringMatching(/this machine/i)])
    }
  })

  it('does not take a mistake in a proof for an attack that failed', async () => {
    await expect(run('throws')).rejects.toThrow('"B asks" could not be tried: there is no table notes')
  })
})
