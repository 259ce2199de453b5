import { appendFileSync } from 'node:fs'
import { RESULTS } from './settings.ts'

/** One row of a table in docs/LOAD.md. */
export interface Note {
  /** Heading of the table. */
  table: string
  /** Column → value, in order. */
  row: Record<string, string | number>
}

/** Prints what was measured, and notes it for `--record`. */
export function note(table: string, row: Note['row']): void {
  const words = Object.entries(row).map(([name, value]) => `${name} ${value}`)
  console.log(`${table}: ${words.join(', ')}`)
  if (RESULTS) appendFileSync(RESULTS, `${JSON.stringify({ table, row } satisfies Note)}\n`)
}
