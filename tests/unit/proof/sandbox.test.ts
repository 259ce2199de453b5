import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createSandbox } from '../../../proof/sandbox.ts'
import { ask, serve, serveFetch } from '../../../proof/runtimes/http.ts'
import { runProgram, startProgram } from '../../../proof/runtimes/process.ts'
import { typeMistakes } from '../../../proof/runtimes/types.ts'

const LIMIT = 60_000

describe('a sandbox', { timeout: LIMIT }, () => {
  let sample = ''
  let sandbox = createSandbox('', AbortSignal.timeout(LIMIT))
  beforeEach(() => {
    sample = mkdtempSync(join(tmpdir(), 'fixproof-sandbox-'))
    sandbox = createSandbox(sample, AbortSignal.timeout(LIMIT))
  })
  afterEach(async () => {
    await sandbox.end()
    rmSync(sample, { recursive: true })
  })

  it('ends what was made with it, the last first, also when one fails', async () => {
    const ended: string[] = []
    sandbox.defer(() => ended.push('first'))
    sandbox.defer(() => {
      throw new Error('no')
    })
    sandbox.defer(async () => ended.push('last'))
    await expect(sandbox.end()).rejects.toThrow('no')
    expect(ended).toEqual(['last', 'first'])
  })

  it('gives files that the sides share, and folders that go', async () => {
    writeFileSync(join(sample, 'schema.sql'), 'select 1')
    expect(sandbox.shared('schema.sql')).toBe('select 1')
    const folder = sandbox.folder()
    writeFileSync(join(folder, 'file'), '')
    await sandbox.end()
    expect(existsSync(folder)).toBe(false)
  })

  it('serves listeners and web handlers on loopback, until it ends', async () => {
    const plain = await serve(sandbox, (request, response) => void response.end(`${request.method} ${request.url}`))
    expect(plain).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/)
    expect(await ask(plain, 'DELETE /x?y=1')).toMatchObject({ status: 200, text: 'DELETE /x?y=1' })
    const web = await serveFetch(sandbox, async (request) =>
      Response.json({ body: await request.json(), who: request.headers.get('authorization') }, { status: 201 }),
    )
    const answer = await ask(web, 'POST /', { token: 'a', body: { n: 1 } })
    expect([answer.status, answer.json]).toEqual([201, { body: { n: 1 }, who: 'Bearer a' }])
    await sandbox.end()
    await expect(ask(plain, 'GET /')).rejects.toThrow()
  })

  it('runs a program to its end, and ends one that would not', async () => {
    expect(await runProgram(sandbox, ['node', '-e', 'console.log(6 * 7); process.exit(3)'])).toEqual({
      code: 3,
      output: '42\n',
    })
    const [, pid] = await startProgram(
      sandbox,
      ['node', '-e', 'console.log("pid " + process.pid); setInterval(() => {}, 1000)'],
      /pid (\d+)/,
    )
    expect(() => process.kill(Number(pid), 0)).not.toThrow()
    await sandbox.end()
    expect(() => process.kill(Number(pid), 0)).toThrow('ESRCH')
  })

  it('tells a program that ends before it is ready', async () => {
    await expect(startProgram(sandbox, ['node', '-e', 'console.log("no")'], /ready/)).rejects.toThrow(
      /ended before it was ready:\nno/,
    )
  })

  it('type-checks files', async () => {
    const file = join(sample, 'app.ts')
    writeFileSync(file, 'export const a: number = 1\nexport const b: string = a\n')
    expect(await typeMistakes([file], { types: [] })).toEqual([
      "app.ts:2 TS2322 Type 'number' is not assignable to type 'string'.",
    ])
  })
})
