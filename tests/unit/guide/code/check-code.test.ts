import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { CodeCache } from '../../../../guide/code/cache.ts'
import { readInstalled } from '../../../../guide/code/versions.ts'
import { check, fence, report } from './check.ts'

const folder = mkdtempSync(join(tmpdir(), 'fixproof-code-'))

afterAll(() => rmSync(folder, { recursive: true }))

describe('checkCode', () => {
  it('finds the place of code that is indented in a list', async () => {
    const body = '1. First:\n\n   ```json\n   { "a": 1,\n     "b" }\n   ```\n'
    expect(await check(body)).toEqual(['20:10 code-json: No JSON: colon expected.'])
  })

  it('asks again about a text that changed or has a mistake, and about nothing else', async () => {
    const cache = new CodeCache(folder)
    const ask = async (line: string) => {
      const { asked, issues } = await report({ body: fence('json', line), options: { cache, salt: 'a' } })
      return [asked, issues.length]
    }
    expect([await ask('{'), await ask('{'), await ask('{}'), await ask('{}')]).toEqual([
      [1, 1],
      [1, 1],
      [1, 0],
      [0, 0],
    ])
  })

  it('asks nothing about code that the article moves', async () => {
    const cache = new CodeCache(folder)
    const ask = async (before: string) => {
      return (await report({ body: before + fence('json', '[1]'), options: { cache } })).asked
    }
    expect([await ask(''), await ask('Text.\n\n')]).toEqual([1, 0])
  })

  it('believes nothing that other sources found', async () => {
    const cache = new CodeCache(folder)
    const ask = (salt: string) => report({ body: fence('json', '[2]'), options: { cache, salt } })
    expect([(await ask('a')).asked, (await ask('b')).asked]).toEqual([1, 1])
  })

  it('leaves out code with a reason, and code of a sample', async () => {
    const body = fence('json unchecked="the vendor prints it cut"', '{…') + fence('json src="samples/a/x.json"', '{…')
    expect(await check(body)).toEqual([])
  })

  it('gives code that imports a fence of a sample what that fence shows', async () => {
    const body =
      fence('ts [lib/total.ts] src="samples/a/fixed/total.ts"', '') +
      fence('ts [app.ts]', "import { total, sum } from './lib/total'", 'export const text: string = total', 'sum()')
    const samples = new Map([['samples/a/fixed/total.ts', 'export const total = 1']])
    expect(await check({ body, options: { samples } })).toEqual([
      "20:17 code-types: Module '\"./lib/total\"' has no exported member 'sum'. (TS2305)",
      "21:14 code-types: Type 'number' is not assignable to type 'string'. (TS2322)",
    ])
  })

  it('tells a language that no program reads', async () => {
    expect(await check(fence('powershell', 'Get-Item x'))).toEqual([
      '16:1 code-language: No program checks powershell.',
    ])
  })

  it('tells a context that there is not', async () => {
    expect(await check({ body: fence('ts context="invoice"', 'export {}'), contexts: { invoices: [] } })).toEqual([
      '16:1 code-context: There is no context "invoice".',
    ])
  })

  it('tells a comment that makes a checker look away', async () => {
    expect(await check(fence('ts', 'export {}', '// @ts-ignore', "const a: number = 'x'"))).toEqual([
      '18:4 code-opt-out: This comment tells a checker to look away.',
    ])
  })

  it('tells a version that is not the installed one, and a package that is not installed', async () => {
    const zod = readInstalled('.', '.').get('zod')
    const fields = "verified:\n  versions:\n    zod: '1.0.0'\n    no-such-package: '1.0.0'\n    git: '2.39.5'"
    expect(await check({ body: 'Text.', fields })).toEqual([
      `10:10 code-versions: The code is checked against zod ${zod}, not 1.0.0.`,
      '11:22 code-versions: The package no-such-package is not installed, so no code was checked against it.',
    ])
  })

  it('says which checker could not run, and how much it left out', async () => {
    const world = {
      root: '.',
      vendors: '.',
      contexts: new Map(),
      installVendors: async () => 'there is no network',
      findProgram: async () => ({ problem: 'none' }),
    }
    const body = fence('ts', 'export {}') + fence('sh', 'true')
    expect((await report({ body, options: { world } })).notRun).toEqual([
      { checker: 'code-shell', reason: 'none', fences: 1 },
      { checker: 'code-types', reason: 'there is no network', fences: 1 },
    ])
  })
})
