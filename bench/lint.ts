import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { parseArgs } from 'node:util'
import { median } from './median.ts'
import { copyWithCorpus, KEPT } from './project.ts'

/**
 * How long linting takes beside building: `node bench/lint.ts [--articles 1000] [--runs 3]`. Both start from nothing, in a
 * copy of the project with generated articles, one after the other in turns. Prints the medians; linting is to take
 * less than a fifth of building.
 */

const BAR = 0.2

/** Seconds that a command of the copy takes. */
function time(folder: string, command: string): number {
  // What an earlier run left behind would be taken as done.
  for (const name of KEPT) rmSync(join(folder, name), { recursive: true, force: true })
  const { GUIDE_CONTENT: _, ...env } = process.env
  const start = performance.now()
  const { status, stdout, stderr } = spawnSync(process.execPath, [join('cli', command)], {
    cwd: folder,
    env,
    encoding: 'utf8',
    maxBuffer: 1e9,
  })
  if (status !== 0) throw new Error(`${command} failed:\n${stdout.slice(-3000)}\n${stderr.slice(-3000)}`)
  return (performance.now() - start) / 1000
}

const { values } = parseArgs({
  options: { articles: { type: 'string', default: '1000' }, runs: { type: 'string', default: '3' } },
})
const folder = mkdtempSync(join(tmpdir(), 'fixproof-bench-'))
try {
  copyWithCorpus(folder, Number(values.articles))
  const lint: number[] = []
  const build: number[] = []
  for (let run = 0; run < Number(values.runs); run++) {
    lint.push(time(folder, 'lint-content.ts'))
    build.push(time(folder, 'generate.ts'))
    console.log(`run ${run + 1}: lint ${lint.at(-1)?.toFixed(1)} s, build ${build.at(-1)?.toFixed(1)} s`)
  }
  const ratio = median(lint) / median(build)
  console.log(
    `${values.articles} articles, medians of ${values.runs}: lint ${median(lint).toFixed(1)} s, ` +
      `build ${median(build).toFixed(1)} s, ratio ${ratio.toFixed(2)} (less than ${BAR} is asked for).`,
  )
  process.exitCode = ratio < BAR ? 0 : 1
} finally {
  rmSync(folder, { recursive: true, force: true })
}
