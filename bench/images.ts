import { spawnSync } from 'node:child_process'
import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { parseArgs } from 'node:util'
import { median } from './median.ts'
import { copyWithCorpus } from './project.ts'

/**
 * What the pictures of the pages cost: `node bench/images.ts [--articles 1000] [--runs 3]`. Builds a copy of the project with
 * generated articles without the step that draws them, with nothing kept, and with everything kept, in turns. Prints
 * the medians; a build with nothing kept is to take at most 1.5 times as long as one without pictures, and one where
 * nothing changed 1.05 times.
 */

const BARS = { cold: 1.5, warm: 1.05 }
const STEP = 'cli/build/page-images.ts'
const CACHE = 'node_modules/.cache'

/** Seconds that a build of the copy takes. */
function build(folder: string): number {
  for (const name of ['.nuxt', '.output', '.data']) rmSync(join(folder, name), { recursive: true, force: true })
  const { GUIDE_CONTENT: _, ...env } = process.env
  const start = performance.now()
  const { status, stdout, stderr } = spawnSync(process.execPath, ['cli/generate.ts'], {
    cwd: folder,
    env,
    encoding: 'utf8',
    maxBuffer: 1e9,
  })
  if (status !== 0) throw new Error(`The build failed:\n${stdout.slice(-3000)}\n${stderr.slice(-3000)}`)
  return (performance.now() - start) / 1000
}

function buildWithout(folder: string): number {
  const step = join(folder, STEP)
  renameSync(step, `${step}.kept`)
  writeFileSync(step, 'export async function writePageImages() {}\n')
  try {
    return build(folder)
  } finally {
    renameSync(`${step}.kept`, step)
  }
}

const { values } = parseArgs({
  options: { articles: { type: 'string', default: '1000' }, runs: { type: 'string', default: '3' } },
})
const folder = mkdtempSync(join(tmpdir(), 'fixproof-bench-'))
try {
  copyWithCorpus(folder, Number(values.articles))
  const times = { without: [] as number[], cold: [] as number[], warm: [] as number[] }
  for (let run = 0; run < Number(values.runs); run++) {
    times.without.push(buildWithout(folder))
    rmSync(join(folder, CACHE), { recursive: true, force: true })
    times.cold.push(build(folder))
    times.warm.push(build(folder))
    const seconds = Object.entries(times).map(([name, all]) => `${name} ${all.at(-1)?.toFixed(1)} s`)
    console.log(`run ${run + 1}: ${seconds.join(', ')}`)
  }
  for (const [name, bar] of Object.entries(BARS)) {
    const ratio = median(times[name as keyof typeof BARS]) / median(times.without)
    console.log(`${values.articles} articles, medians of ${values.runs}: ${name} ${ratio.toFixed(2)} (at most ${bar}).`)
    if (ratio > bar) process.exitCode = 1
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
