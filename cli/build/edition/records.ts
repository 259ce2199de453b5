import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import type { Seal, Seals } from './seals.ts'
import { isSealed, sealOf } from './seals.ts'

/**
 * What builds keep for the next one, as files whose names are keys of what they were made from. A file is there as a
 * whole or not at all: it is moved to its name when it has been written.
 */
export interface Records {
  /** Path of a record, there or not. */
  pathOf(name: string): string
  /** Whether a record is there; where seals are known, also whether it is as it was left. */
  has(name: string): boolean
  read(name: string): string
  write(name: string, content: string | Uint8Array): void
  /** The names of all that are there. */
  names(): Set<string>
  /** Takes away every record but these, and gives their seals. */
  keep(names: ReadonlySet<string>): Seals
}

/**
 * Makes sure that something can be kept in a folder.
 *
 * @param folder is made where it is missing
 * @throws where nothing can be written there
 */
export function assertWritable(folder: string): void {
  mkdirSync(folder, { recursive: true })
  const trial = join(folder, `${process.pid}.trial`)
  writeFileSync(trial, '')
  rmSync(trial)
}

/**
 * Opens a folder of records.
 *
 * @param folder is made where it is missing
 * @param seals of the records that can be trusted, where others can't
 */
export function openRecords(folder: string, seals?: Seals): Records {
  mkdirSync(folder, { recursive: true })
  const pathOf = (name: string) => join(folder, name)
  const names = () => new Set(readdirSync(folder))
  return {
    pathOf,
    names,
    has: (name) => (seals ? isSealed(pathOf(name), seals[name]) : existsSync(pathOf(name))),
    read: (name) => readFileSync(pathOf(name), 'utf8'),
    write(name, content) {
      const draft = pathOf(`${name}.${process.pid}.draft`)
      writeFileSync(draft, content)
      renameSync(draft, pathOf(name))
    },
    keep(kept) {
      const left: Record<string, Seal> = {}
      for (const name of names()) {
        const seal = kept.has(name) ? sealOf(pathOf(name)) : undefined
        if (seal) left[name] = seal
        else rmSync(pathOf(name), { force: true })
      }
      return left
    },
  }
}
