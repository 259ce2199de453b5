import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { SideName } from './define-proof.ts'
import { SIDES } from './define-proof.ts'
import type { ProofReport } from './report.ts'
import { readReport, REPORT_FILE } from './report.ts'

/** Where samples live in the project. */
export const SAMPLES = 'samples'

/** Path of a file, such as `samples/idor/fixed/app.ts` → its text, with `\n` as line break. */
export type Samples = ReadonlyMap<string, string>

/** What is no part of the code that a proof runs. */
const BESIDE = new Set([REPORT_FILE, 'README.md'])

/** Reads every file below `samples/`. */
export function readSamples(project: string): Samples {
  const folder = join(project, SAMPLES)
  if (!existsSync(folder)) return new Map()
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => statSync(join(folder, path), { throwIfNoEntry: false })?.isFile())
    .sort()
  return new Map(
    paths.map((path) => [`${SAMPLES}/${path}`, readFileSync(join(folder, path), 'utf8').replaceAll('\r\n', '\n')]),
  )
}

/** Ids of the samples that there are, sorted. */
export function sampleIds(samples: Samples): string[] {
  return [...new Set([...samples.keys()].map((path) => path.split('/')[1] ?? ''))].sort()
}

/** The side that a file stands on: it is in `vulnerable/` or `fixed/`, or called `vulnerable.sql`, `fixed.ts`. */
export function sideOf(path: string): SideName | undefined {
  const part = path.split('/')[2] ?? ''
  return SIDES.find((side) => part === side || part.startsWith(`${side}.`))
}

/** Hash of the files of a sample that its proof runs on. */
export function hashOfSample(samples: Samples, id: string): string {
  const hash = createHash('sha256')
  const start = `${SAMPLES}/${id}/`
  for (const [path, text] of samples) {
    const name = path.slice(start.length)
    if (path.startsWith(start) && !BESIDE.has(name)) hash.update(`${name}\0${text.length}\0${text}`)
  }
  return hash.digest('hex').slice(0, 32)
}

/** The report of a sample; undefined where there is none or it can't be read. */
export function reportOf(samples: Samples, id: string): ProofReport | undefined {
  const json = samples.get(`${SAMPLES}/${id}/${REPORT_FILE}`)
  return json === undefined ? undefined : readReport(json)
}
