import { createRequire } from 'node:module'
import { join } from 'node:path'
import { readFolder } from '../guide/output/files.ts'
import { htmlErrors } from './checks/html-messages.ts'
import { findJava } from './checks/java.ts'
import { SKIPPED } from './checks/skipped.ts'
import { OUTPUT, ROOT } from './support/root.ts'
import { runProcess } from './support/run-process.ts'
import { runMain, UserError } from './support/user-error.ts'

/** Holds every page of the output against the HTML standard, with the Nu HTML checker. */
async function main(): Promise<number> {
  const folder = join(ROOT, OUTPUT)
  const pages = countHtml(folder)
  const java = await findJava()
  if ('problem' in java) {
    console.log(`The Nu HTML checker was skipped: ${java.problem}. Install a Java runtime to run it.`)
    return SKIPPED
  }
  // The package's main export is the path of the checker.
  const jar = String(createRequire(import.meta.url)('vnu-jar'))
  const args = ['-jar', jar, '--stdout', '--exit-zero-always', '--format', 'json', '--skip-non-html', folder]
  const { code, output } = await runProcess(java.path, args, { output: 'keep' })
  if (code !== 0) throw new UserError(`The Nu HTML checker did not run:\n${output.trim()}`)
  const errors = htmlErrors(output, folder)
  for (const error of errors) console.log(error)
  console.log(`The Nu HTML checker read ${pages} pages and found ${errors.length} errors.`)
  return errors.length === 0 ? 0 : 1
}

function countHtml(folder: string): number {
  try {
    return [...readFolder(folder).sizes.keys()].filter((path) => path.endsWith('.html')).length
  } catch (error) {
    throw new UserError((error as Error).message)
  }
}

await runMain(main)
