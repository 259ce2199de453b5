import process from 'node:process'
import { isUpToDate } from './build/build-record.ts'
import type { StepResult } from './checks/run-step.ts'
import { runStep } from './checks/run-step.ts'
import type { Step } from './checks/steps.ts'
import { chooseSteps, GENERATE, STEPS } from './checks/steps.ts'
import { resultTable, verdict } from './checks/table.ts'
import { NONE, sumTotals, totalsLine } from './checks/totals.ts'
import { ROOT } from './support/root.ts'
import { runMain, UserError } from './support/user-error.ts'

function steps(names: readonly string[]): Step[] {
  try {
    return chooseSteps(names, names.length > 0 && isUpToDate(ROOT))
  } catch (error) {
    const known = STEPS.map((step) => step.name).join(', ')
    throw new UserError(`There is no check "${(error as RangeError).message}". Checks are: ${known}.`)
  }
}

/** Old files must not stand in for a site that was not built. */
function notBuilt(step: Step): StepResult {
  console.log('Skipped, because the site was not built.')
  return { step, totals: { ...NONE, skipped: 1 }, seconds: 0 }
}

/** Runs the checks that are named, or all, and ends with their totals on a line of their own. */
async function main(): Promise<number> {
  const results: StepResult[] = []
  let isBuilt = true
  for (const step of steps(process.argv.slice(2))) {
    console.log(`\n=== ${step.title} (${step.name})`)
    const result: StepResult = step.needs === 'output' && !isBuilt ? notBuilt(step) : await runStep(step)
    if (step.name === GENERATE) isBuilt = result.totals.failed === 0
    results.push(result)
    console.log(`--- ${step.title}: ${verdict(result.totals)} in ${result.seconds.toFixed(1)} s`)
  }
  const totals = sumTotals(results.map((result) => result.totals))
  console.log(`\n${resultTable(results).join('\n')}\n\n${totalsLine(totals)}`)
  return totals.failed === 0 ? 0 : 1
}

await runMain(main)
