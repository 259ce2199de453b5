import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

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

/**
 * Remembers what had no mistake, one empty file for each article and checker. A mistake is looked at anew each time: its
 * mend may be in what no key knows, such as a package that was missing.
 */
export class CodeCache {
  readonly #folder: string

  constructor(folder: string) {
    this.#folder = folder
    mkdirSync(folder, { recursive: true })
  }

  /** Whether it was without a mistake before. */
  has(key: string): boolean {
    const file = join(this.#folder, key)
    if (!existsSync(file)) return false
    const now = new Date()
    utimesSync(file, now, now)
    return true
  }

  add(key: string): void {
    writeFileSync(join(this.#folder, key), '')
  }

  /** Deletes what nobody has asked for in a month. */
  tidy(now = Date.now()): void {
    for (const name of readdirSync(this.#folder)) {
      const file = join(this.#folder, name)
      if (now - statSync(file).mtimeMs > DAYS_KEPT * DAY_MS) rmSync(file)
    }
  }
}
