import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import type { Seals } from './seals.ts'
import type { ReadFile } from './reader.ts'
import type { RenderedPage } from './renderer.ts'

/** What is known of a file of the content folder. */
export interface KnownFile extends ReadFile {
  /** Key of all that it was read from and with. */
  key: string
  /** Key of its text. */
  text: string
  /** Key of the answers to what its judgement asked; undefined where it would ask again with any change. */
  answers?: string
  /** Its fields, where they have no mistake and are as JSON has them. */
  fields?: Record<string, unknown>
}

/** What is known of the files and pages of the last build. Their texts are in records. */
export interface Ledger {
  /** Key of what rules ask of the site whatever file they judge. */
  around: string
  /** Path → the file. */
  files: Record<string, KnownFile>
  /** Route → page. */
  pages: Record<string, RenderedPage>
  /** Of the records that it names. */
  seals: Seals
}

/**
 * Reads the ledger.
 *
 * @param version of what writes it: another one's is not read
 * @returns an empty one where there is none that can be read
 */
export function readLedger(file: string, version: string): Ledger {
  const empty: Ledger = { around: '', files: {}, pages: {}, seals: {} }
  try {
    const kept = JSON.parse(readFileSync(file, 'utf8')) as Ledger & { version: string }
    return kept.version === version ? kept : empty
  } catch {
    return empty
  }
}

/** Writes the ledger: all of it, or nothing. */
export function writeLedger(file: string, version: string, ledger: Ledger): void {
  writeFileSync(`${file}.draft`, JSON.stringify({ version, ...ledger }))
  renameSync(`${file}.draft`, file)
}
