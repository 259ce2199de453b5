import process from 'node:process'
import { describe, expect, it } from 'vitest'
import { ROOT } from '../../../../cli/support/root.ts'
import { runNode, runProcess } from '../../../../cli/support/run-process.ts'

describe('runProcess', () => {
  it('returns the exit code and what was written to both streams', async () => {
    const script = 'console.log(process.cwd()); console.error(process.env.WORD); process.exitCode = 3'
    const { code, output } = await runNode(['-e', script], { output: 'keep', env: { WORD: 'hello' } })
    expect(code).toBe(3)
    expect(output).toContain(ROOT)
    expect(output).toContain('hello')
  })

  it('takes a variable away', async () => {
    process.env.FIXPROOF_UNIT = 'x'
    const options = { output: 'keep', env: { FIXPROOF_UNIT: undefined } } as const
    expect((await runNode(['-p', '"FIXPROOF_UNIT" in process.env'], options)).output).toBe('false\n')
    delete process.env.FIXPROOF_UNIT
  })

  it('answers 127 for a program that is not there', async () => {
    expect(await runProcess('/nowhere/program', [], { output: 'keep' })).toMatchObject({ code: 127 })
  })

  it('stops what takes too long, with everything that it started', async () => {
    const start = Date.now()
    const { code } = await runProcess('sh', ['-c', 'sleep 60 & sleep 60'], { output: 'keep', timeout: 200 })
    expect(code).toBeGreaterThanOrEqual(128)
    expect(Date.now() - start).toBeLessThan(10_000)
  })
})
