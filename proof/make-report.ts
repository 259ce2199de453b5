import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Proof } from '../guide/proof/define-proof.ts'
import type { AttemptResult, ProofReport } from '../guide/proof/report.ts'
import { holds, readReport, REPORT_FILE } from '../guide/proof/report.ts'
import { hashOfSample, readSamples } from '../guide/proof/samples.ts'
import { today } from '../guide/schema/date.ts'
import { ROOT } from '../cli/support/root.ts'
import type { SideResult } from './attempt.ts'

/** Days after which a report gets the day of the last run, although nothing else has changed. */
export const FRESH_DAYS = 30

const DAY = 86_400_000

function versionOf(name: string): string {
  const { version } = JSON.parse(readFileSync(join(ROOT, 'node_modules', name, 'package.json'), 'utf8')) as {
    version: string
  }
  return version
}

function results(
  kind: 'attacks' | 'uses',
  names: readonly string[],
  sides: Record<'vulnerable' | 'fixed', SideResult>,
) {
  return names.map((name): AttemptResult => {
    const [vulnerable, fixed] = [sides.vulnerable[kind][name], sides.fixed[kind][name]]
    if (!vulnerable || !fixed) throw new Error(`"${name}" was not tried on both sides.`)
    return { name, vulnerable, fixed }
  })
}

/** Puts what was seen on both sides next to each other. */
export function pairResults(proof: Proof, sides: Record<'vulnerable' | 'fixed', SideResult>) {
  return {
    attacks: results(
      'attacks',
      proof.attacks.map(({ name }) => name),
      sides,
    ),
    uses: results(
      'uses',
      proof.uses.map(({ name }) => name),
      sides,
    ),
  }
}

/** Makes the report of a run of today. */
export function makeReport(
  id: string,
  proof: Proof,
  run: { original: Record<'vulnerable' | 'fixed', SideResult>; versions: Record<string, string> },
): ProofReport {
  const { title, attacked, runtime, packages = [] } = proof
  const paired = pairResults(proof, run.original)
  const versions = { ...run.versions, ...Object.fromEntries(packages.map((name) => [name, versionOf(name)])) }
  const files = hashOfSample(readSamples(ROOT), id)
  return { id, title, attacked, runtime, holds: holds(paired), date: today(), versions, ...paired, files }
}

/** The report to keep: the one before while it says the same and is not old, so that a run does not change a file. */
export function newest(report: ProofReport, before: ProofReport | undefined): ProofReport {
  if (!before || JSON.stringify({ ...before, date: '' }) !== JSON.stringify({ ...report, date: '' })) return report
  return (Date.parse(report.date) - Date.parse(before.date)) / DAY > FRESH_DAYS ? report : before
}

/** Writes the report into the folder of its sample, where it differs from the one that is there. */
export function writeReport(report: ProofReport): void {
  const file = join(ROOT, 'samples', report.id, REPORT_FILE)
  const text = (() => {
    try {
      return readFileSync(file, 'utf8')
    } catch {
      return ''
    }
  })()
  const kept = `${JSON.stringify(newest(report, readReport(text)), null, 2)}\n`
  if (kept !== text) writeFileSync(file, kept)
}
