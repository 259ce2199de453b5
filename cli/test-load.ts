import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, cpus, tmpdir, totalmem } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { parseArgs } from 'node:util'
import { isUpToDate, today } from './build/build-record.ts'
import { generate } from './generate.ts'
import { readNotes, resultTables, withResults } from './load/results.ts'
import { ROOT } from './support/root.ts'
import { runNode } from './support/run-process.ts'
import { runMain, UserError } from './support/user-error.ts'

/** `npm run test:load -- [--seconds 60] [--requests 1000000] [--record] [hold memory faults deploys]`: docs/LOAD.md. */

const SECONDS = '60'
const REQUESTS = '1000000'
const DOCUMENT = join(ROOT, 'docs/LOAD.md')
const GB = 2 ** 30
const USAGE =
  'Write: npm run test:load -- [--seconds 60] [--requests 1000000] [--record] [hold] [memory] [faults] [deploys].'

interface Wanted {
  seconds: string
  requests: string
  record: boolean
  names: string[]
}

function isWhole(text: string): boolean {
  return /^[1-9]\d{0,8}$/.test(text)
}

function readArguments(): Wanted {
  try {
    const { values, positionals } = parseArgs({
      options: {
        seconds: { type: 'string', default: SECONDS },
        requests: { type: 'string', default: REQUESTS },
        record: { type: 'boolean', default: false },
      },
      allowPositionals: true,
    })
    const isKnown = positionals.every((name) => existsSync(join(ROOT, `tests/load/${name}.test.ts`)))
    if (isKnown && isWhole(values.seconds) && isWhole(values.requests)) return { ...values, names: positionals }
  } catch {
    // An option that there is not.
  }
  throw new UserError(USAGE)
}

/** What ran, without anything that tells whose machine it was. */
function facts({ seconds, requests }: Wanted): string {
  const machine = `${availableParallelism()} processors (${cpus()[0]?.model.trim()}), ${Math.round(totalmem() / GB)} GB`
  const run = `${today()}, \`--seconds ${seconds} --requests ${requests}\`, Node ${process.versions.node}, ${process.platform}`
  return `${run}, ${machine}. Clients and servers shared the processors.`
}

async function record(wanted: Wanted, file: string): Promise<void> {
  const results = `${facts(wanted)}\n\n${resultTables(readNotes(readFileSync(file, 'utf8')))}`
  writeFileSync(DOCUMENT, withResults(readFileSync(DOCUMENT, 'utf8'), results))
  await runNode(['node_modules/prettier/bin/prettier.cjs', '--write', '--log-level', 'warn', DOCUMENT])
}

async function main(): Promise<number> {
  const wanted = readArguments()
  if (!isUpToDate(ROOT)) console.log(await generate())
  const folder = mkdtempSync(join(tmpdir(), 'fixproof-results-'))
  try {
    const file = join(folder, 'notes')
    const env = { LOAD_SECONDS: wanted.seconds, LOAD_REQUESTS: wanted.requests, LOAD_RESULTS: file }
    const vitest = ['node_modules/vitest/vitest.mjs', 'run', '--root', '.', '--config', 'vitest.load.config.ts']
    const { code } = await runNode([...vitest, ...wanted.names.map((name) => `tests/load/${name}.test.ts`)], { env })
    // A run that failed is no result.
    if (code === 0 && wanted.record) await record(wanted, file)
    return code
  } finally {
    rmSync(folder, { recursive: true })
  }
}

await runMain(main)
