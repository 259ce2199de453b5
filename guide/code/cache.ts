import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Problem } from './define-checker.ts'

/** A problem with the number of its fence among those that were asked about. */
export type KeptProblem = Problem & { fence: number }

const DAYS_KEPT = 30
const DAY_MS = 86_400_000

/** A hash of whatever JSON can hold. */
export function hashOf(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex')
}

/** A hash of every source file below a folder: what was found by other sources is not believed. */
export function hashOfSources(folder: string): string {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  return hashOf(
    files
      .filter((file) => /\.tsx?$|\.txt$/.test(file))
      .sort()
      .map((file) => [file, readFileSync(join(folder, file), 'utf8')]),
  )
}

/** Keeps what was found in a folder, one file for each article and checker. */
export class CodeCache {
  readonly #folder: string

  constructor(folder: string) {
    this.#folder = folder
    mkdirSync(folder, { recursive: true })
  }

  #file(key: string): string {
    return join(this.#folder, `${key}.json`)
  }

  /** What was found before; undefined for another text. */
  read(key: string): KeptProblem[] | undefined {
    try {
      const problems = JSON.parse(readFileSync(this.#file(key), 'utf8')) as KeptProblem[]
      const now = new Date()
      utimesSync(this.#file(key), now, now)
      return problems
    } catch {
      return undefined
    }
  }

  write(key: string, problems: readonly KeptProblem[]): void {
    writeFileSync(this.#file(key), JSON.stringify(problems))
  }

  /** Deletes what nobody has asked for in a month. */
  tidy(now = Date.now()): void {
    for (const name of readdirSync(this.#folder)) {
      const file = join(this.#folder, name)
      if (now - statSync(file).mtimeMs > DAYS_KEPT * DAY_MS) rmSync(file)
    }
  }
}
