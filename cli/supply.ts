import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { today } from '../guide/schema/date.ts'
import { npmCommand } from './launch/install.mjs'
import { expired, judgeAdvisories, readAudit } from './supply/advisories.ts'
import { ADVISORIES, LICENCE_EXCEPTIONS, LICENCES, UNRUN_SCRIPTS } from './supply/decisions.ts'
import type { Lockfile } from './supply/lockfile.ts'
import { judgeLockfile, staleDecisions } from './supply/lockfile.ts'
import { judgeNpmSettings } from './supply/npm-settings.ts'
import { ROOT } from './support/root.ts'
import { runProcess } from './support/run-process.ts'
import { runMain } from './support/user-error.ts'

/** Folders with a lockfile: the site's, and that of the packages that guides are about. */
const FOLDERS = ['.', 'vendors']
const AUDIT_MS = 60_000

const DECISIONS = { licences: LICENCES, licenceExceptions: LICENCE_EXCEPTIONS, unrunScripts: UNRUN_SCRIPTS }

const read = (...path: string[]): string => readFileSync(join(ROOT, ...path), 'utf8')

/** What stands in the repository; asks nobody. */
function judgeFiles(): string[] {
  const locks = FOLDERS.map((folder) => JSON.parse(read(folder, 'package-lock.json')) as Lockfile)
  const inFolder = (folder: string, problems: string[]) => problems.map((problem) => `${folder}: ${problem}`)
  return [
    ...locks.flatMap((lock, index) => inFolder(`${FOLDERS[index]}/package-lock.json`, judgeLockfile(lock, DECISIONS))),
    ...FOLDERS.flatMap((folder) =>
      inFolder(folder, judgeNpmSettings(read(folder, '.npmrc'), read(folder, 'package.json'))),
    ),
    ...staleDecisions(locks, DECISIONS),
    ...expired(ADVISORIES, today()),
  ]
}

/**
 * Asks the registry for the advisories about the site's packages. Those in vendors/ are what guides warn of: they are type
 * definitions for the checks of code, and nothing runs or publishes them.
 */
async function judgeAudit(): Promise<string[]> {
  const { command, args } = npmCommand()
  const audit = ['audit', '--json', '--package-lock-only', '--audit', '--fetch-retries=0', '--loglevel=silent']
  const { output } = await runProcess(command, [...args, ...audit], { output: 'keep', timeout: AUDIT_MS })
  const answer = readAudit(output)
  if ('problem' in answer) {
    console.log(`Advisories were skipped, because the registry did not tell them: ${answer.problem}.`)
    return []
  }
  console.log(`The registry has ${answer.advisories.length} advisories about these packages.`)
  return judgeAdvisories(answer.advisories, ADVISORIES, today())
}

/** Judges where packages come from, what they may do, under which licences they are, and what is known against them. */
async function main(): Promise<number> {
  const problems = [...new Set([...judgeFiles(), ...(await judgeAudit())])]
  for (const problem of problems) console.log(problem)
  console.log(problems.length === 0 ? 'Nothing is wrong with the packages.' : `${problems.length} problems.`)
  return problems.length === 0 ? 0 : 1
}

await runMain(main)
