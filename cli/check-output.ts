import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { CHECKS } from '../guide/output/checks/index.ts'
import { checkOutput } from '../guide/output/engine.ts'
import { readFolder } from '../guide/output/files.ts'
import { projectOptions } from '../guide/output/project.ts'
import { formatReport } from '../guide/output/report.ts'

const USAGE = 'Usage: npm run check:output -- [--all] [folder]'
const root = resolve(import.meta.dirname, '..')

/** Checks the generated files. Exit code 1: something was found; 2: there was nothing to check. */
function main(): void {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { all: { type: 'boolean' } } })
  if (positionals.length > 1) throw new Error(`One folder at a time. ${USAGE}`)
  const folder = positionals[0] ?? resolve(root, '.output/public')
  const files = readFolder(folder)
  const pages = [...files.sizes.keys()].filter((path) => path.endsWith('.html')).length
  if (pages === 0) throw new Error(`The folder ${folder} holds no page. Run "npm run generate" first.`)
  const findings = checkOutput(files, projectOptions(root))
  console.log(formatReport(findings, { checks: CHECKS.length, pages }, values.all ? Infinity : undefined))
  if (findings.length > 0) process.exitCode = 1
}

try {
  main()
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error))
  process.exitCode = 2
}
