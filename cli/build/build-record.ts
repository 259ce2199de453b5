import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import process from 'node:process'
import { readFolder } from '../../guide/output/files.ts'
import { OUTPUT } from '../support/root.ts'
import { inputKey } from './input-key.ts'

/** What is kept beside the output, to know later whether it is still what a build would give. */
interface BuildRecord {
  /** Key of everything that went in. */
  input: string
  /** Key of the names and sizes of what came out. */
  output: string
}

const RECORD = '.output/build-record.json'

function outputKey(root: string): string {
  const { sizes } = readFolder(join(root, OUTPUT))
  return createHash('sha256')
    .update(JSON.stringify([...sizes]))
    .digest('hex')
}

/** Today in UTC as `YYYY-MM-DD`: the day that decides which articles are published. */
export function today(): string {
  return new Date().toISOString().slice(0, 10)
}

/** Takes the record away: from now on the output counts as out of date. */
export function forgetBuild(root: string): void {
  rmSync(join(root, RECORD), { force: true })
}

/** Key of everything that a build would read now; undefined when some of it can't be read. */
export function currentInput(root: string, env = process.env): string | undefined {
  try {
    return inputKey(root, env, today())
  } catch {
    return undefined
  }
}

/**
 * Records a finished build.
 *
 * @param input key from before the build; when a file was changed meanwhile nothing is recorded
 */
export function recordBuild(root: string, input: string | undefined, env = process.env): void {
  if (input === undefined || input !== currentInput(root, env)) return
  const record: BuildRecord = { input, output: outputKey(root) }
  const file = join(root, RECORD)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, JSON.stringify(record))
}

/** True when a build would give what is in the output folder. In doubt it is false. */
export function isUpToDate(root: string, env = process.env): boolean {
  try {
    const record = JSON.parse(readFileSync(join(root, RECORD), 'utf8')) as Partial<BuildRecord>
    return record.input === inputKey(root, env, today()) && record.output === outputKey(root)
  } catch {
    return false
  }
}
