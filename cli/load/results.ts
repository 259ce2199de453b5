import { z } from 'zod'

const noteSchema = z.object({ table: z.string(), row: z.record(z.string(), z.union([z.string(), z.number()])) })

/** One row of what was measured: tests/load/support/note.ts writes them. */
export type Note = z.infer<typeof noteSchema>

/** Where results stand in the document. */
const BEGIN = '<!-- results -->'
const END = '<!-- /results -->'

/** @param text one note a line, as JSON */
export function readNotes(text: string): Note[] {
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => noteSchema.parse(JSON.parse(line)))
}

function table(rows: readonly Note['row'][]): string {
  const columns = Object.keys(rows[0] ?? {})
  const cells = [columns, columns.map(() => '---'), ...rows.map((row) => columns.map((name) => String(row[name])))]
  return cells.map((line) => `| ${line.join(' | ')} |`).join('\n')
}

/** The tables of a run as Markdown, in the order in which they were measured. */
export function resultTables(notes: readonly Note[]): string {
  const tables = Map.groupBy(notes, (note) => note.table)
  return [...tables].map(([name, rows]) => `### ${name}\n\n${table(rows.map(({ row }) => row))}`).join('\n\n')
}

/**
 * Puts results into the document in place of the last ones.
 *
 * @throws RangeError when the document has no place for them
 */
export function withResults(document: string, results: string): string {
  const [before, rest] = document.split(BEGIN)
  const after = rest?.split(END)[1]
  if (before === undefined || after === undefined) throw new RangeError(`The document lacks ${BEGIN} or ${END}.`)
  return `${before}${BEGIN}\n\n${results}\n\n${END}${after}`
}
