import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { npmCommand } from './launch/install.mjs'
import type { BillOfMaterials } from './supply/bill-of-materials.ts'
import { reproducible } from './supply/bill-of-materials.ts'
import { ROOT } from './support/root.ts'
import { runProcess } from './support/run-process.ts'
import { runMain, UserError } from './support/user-error.ts'

/** `node cli/sbom.ts [file]`: every package of the lockfile with version, hash and licence, as CycloneDX. */
async function main(): Promise<number> {
  const file = process.argv[2] ?? 'sbom.cdx.json'
  const { command, args } = npmCommand()
  const sbom = ['sbom', '--sbom-format=cyclonedx', '--package-lock-only', '--loglevel=silent']
  const { code, output } = await runProcess(command, [...args, ...sbom], { output: 'keep' })
  if (code !== 0) throw new UserError(`npm made no bill of materials:\n${output.trim()}`)
  const read = (name: string) => readFileSync(join(ROOT, name), 'utf8')
  const { name } = JSON.parse(read('package.json')) as { name: string }
  const bill = reproducible(JSON.parse(output) as BillOfMaterials, name, read('package-lock.json'))
  writeFileSync(join(ROOT, file), `${JSON.stringify(bill, undefined, 2)}\n`)
  console.log(`${file} names ${(bill.components as unknown[]).length} packages.`)
  return 0
}

await runMain(main)
