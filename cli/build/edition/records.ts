import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'

/**
 * What builds keep for the next one, as files whose names are keys of what they were made from. A file is there as a
 * whole or not at all: it is moved to its name when it has been written.
 */
export interface Records {
  /** Path of a record, there or not. */
  pathOf(name: string): string
  has(name: string): boolean
  read(name: string): string
  write(name: string, content: string | Uint8Array): void
  /** The names of all that are there. */
  names(): Set<string>
  /** Takes away every record but these. */
  keep(names: ReadonlySet<string>): void
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

/** @param folder is made where it is missing */
export function openRecords(folder: string): Records {
  mkdirSync(folder, { recursive: true })
  const pathOf = (name: string) => join(folder, name)
  const names = () => new Set(readdirSync(folder))
  return {
    pathOf,
    names,
    has: (name) => existsSync(pathOf(name)),
    read: (name) => readFileSync(pathOf(name), 'utf8'),
    write(name, content) {
      const draft = pathOf(`${name}.${process.pid}.draft`)
      writeFileSync(draft, content)
      renameSync(draft, pathOf(name))
    },
    keep(kept) {
      for (const name of names()) if (!kept.has(name)) rmSync(pathOf(name), { force: true })
    },
  }
}
