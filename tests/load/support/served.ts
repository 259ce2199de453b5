import { chmodSync, cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { SITE } from './settings.ts'

/** A server under test. */
export interface Served {
  name: string
  port: number
  /** Ids of the processes that answer. */
  processes: number[]
  stop(): Promise<void>
}

/** A copy of the finished site, which no build changes meanwhile and which other users may read. */
export function copySite(): { folder: string; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'fixproof-load-'))
  // nginx answers as a user of its own.
  chmodSync(folder, 0o755)
  cpSync(SITE, folder, { recursive: true })
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) }
}
