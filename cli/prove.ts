import process from 'node:process'
import type { ProofReport } from '../guide/proof/report.ts'
import { nearest } from '../guide/text/nearest.ts'
import { readSamples, reportOf, sampleIds } from '../guide/proof/samples.ts'
import { stripText } from '../guide/proof/strip.ts'
import { prepareTypes } from './build/types.ts'
import { ROOT } from './support/root.ts'
import { runNode } from './support/run-process.ts'
import { runMain, UserError } from './support/user-error.ts'

const VITEST = ['node_modules/vitest/vitest.mjs', 'run', '--root', '.', '--config', 'vitest.proofs.config.ts']

/** Refuses names that are no samples. */
function chosen(names: readonly string[]): string[] {
  const known = sampleIds(readSamples(ROOT))
  const unknown = names.find((name) => !known.includes(name))
  if (unknown === undefined) return [...names]
  const near = nearest(unknown, known)
  const hint = near === undefined ? `Samples are ${known.join(', ')}.` : `Did you mean "${near}"?`
  throw new UserError(`There is no sample "${unknown}". ${hint}`)
}

/** What came of a proof. A run that broke off wrote no report, and the one of an earlier run is no answer. */
function outcome(report: ProofReport, succeeded: boolean): string {
  if (succeeded || !report.holds) return stripText(report)
  return `${report.id} did not hold this time: the reason is printed above. Its report is of ${report.date}.`
}

/** Runs the attacks of the samples that are named, or of all, and writes what came of them to their reports. */
async function main(): Promise<number> {
  const names = chosen(process.argv.slice(2))
  await prepareTypes()
  if (names.length === 0) return (await runNode(VITEST)).code
  let worst = 0
  // One by one, so that one that fails says nothing about another.
  for (const name of names) {
    const { code } = await runNode([...VITEST, `samples/${name}/`])
    const report = reportOf(readSamples(ROOT), name)
    if (report) console.log(`\n${outcome(report, code === 0)}`)
    worst = Math.max(worst, code)
  }
  return worst
}

await runMain(main)
