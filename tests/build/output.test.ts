import { describe, expect, it } from 'vitest'
import { resolve } from 'node:path'
import type { Finding } from '../../guide/output/check.ts'
import { CHECKS } from '../../guide/output/checks/index.ts'
import { checkOutput } from '../../guide/output/engine.ts'
import { readFolder } from '../../guide/output/files.ts'
import { projectOptions } from '../../guide/output/project.ts'
import { formatFinding } from '../../guide/output/report.ts'

const root = resolve(import.meta.dirname, '../..')
let findings: Finding[] | undefined

/** Runs the checks once; without generated files every test fails with the sentence that says so. */
function findingsOf(check: string): string[] {
  findings ??= checkOutput(readFolder(resolve(root, '.output/public')), projectOptions(root))
  return findings.filter((finding) => finding.check === check).map(formatFinding)
}

// The first test reads every page: about a second for a hundred of them.
describe('the generated files', { timeout: 600_000 }, () => {
  it.each(CHECKS)('$id', ({ id }) => {
    expect(findingsOf(id)).toEqual([])
  })
})
