import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { prepareTypes } from '../build/types.ts'
import { findBrowser } from '../browser.ts'
import { runNode } from '../support/run-process.ts'
import { UserError } from '../support/user-error.ts'
import { SKIPPED } from './skipped.ts'
import type { Step } from './steps.ts'
import type { Totals } from './totals.ts'
import { NONE, readTotals, settleTotals } from './totals.ts'

/** How a step ended. */
export interface StepResult {
  step: Step
  totals: Totals
  seconds: number
}

/** Runs a step whose runner writes a JSON report, and counts the tests in it. */
async function runCounted(step: Step): Promise<Totals> {
  const folder = mkdtempSync(join(tmpdir(), 'fixproof-test-'))
  const report = join(folder, 'report.json')
  const isVitest = step.reporter === 'vitest'
  const args = isVitest
    ? ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
    : ['--reporter=dot,json']
  try {
    const { code } = await runNode([...step.command, ...args], { env: { PLAYWRIGHT_JSON_OUTPUT_FILE: report } })
    const json = existsSync(report) ? readFileSync(report, 'utf8') : undefined
    return settleTotals(readTotals(step.reporter ?? 'vitest', json), code)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function prepare(step: Step): Promise<void> {
  if (step.needs === 'types') await prepareTypes(step.name === 'types')
  if (step.reporter === 'playwright') {
    const { description } = await findBrowser()
    console.log(`Using ${description}.`)
  }
}

async function count(step: Step): Promise<Totals> {
  try {
    await prepare(step)
    if (step.reporter) return await runCounted(step)
    const { code } = await runNode(step.command)
    if (code === SKIPPED) return { ...NONE, skipped: 1 }
    return code === 0 ? { ...NONE, passed: 1 } : { ...NONE, failed: 1 }
  } catch (error) {
    console.log(error instanceof UserError ? error.message : error)
    return { ...NONE, failed: 1 }
  }
}

/** Runs one step and shows what it prints. A step that can't run has failed. */
export async function runStep(step: Step): Promise<StepResult> {
  const start = Date.now()
  const totals = await count(step)
  return { step, totals, seconds: (Date.now() - start) / 1000 }
}
