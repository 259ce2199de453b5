import type { ProofReport } from '../../../../guide/proof/report.ts'
import type { Samples } from '../../../../guide/proof/samples.ts'
import { hashOfSample } from '../../../../guide/proof/samples.ts'

const HANDLER = `import { db } from './db.ts'

export const app = {
  // #region read
  read: (id: string) => db.find({ id }),
  // #endregion read
}
`

/** Files of a small sample called `idor`, without a report. */
export const IDOR: Readonly<Record<string, string>> = {
  'samples/idor/README.md': '# IDOR\n',
  'samples/idor/fixed/app.ts': HANDLER.replace('{ id }', '{ id, owner }'),
  'samples/idor/proof.ts': 'export default defineProof({})\n',
  'samples/idor/schema.sql': 'create table notes (id int);\n-- #region empty\n-- #endregion empty\n',
  'samples/idor/vulnerable/app.ts': HANDLER,
}

/** What a run of it said. */
export function reportOfIdor(files: Readonly<Record<string, string>> = IDOR): ProofReport {
  return {
    id: 'idor',
    title: 'Notes of others, by id',
    attacked: 'An API in which B asks for the notes of A.',
    runtime: 'node',
    holds: true,
    date: '2026-11-20',
    versions: { node: '26.10.0', express: '5.3.0' },
    attacks: [
      {
        name: 'B reads a note of A',
        vulnerable: { succeeded: true, seen: '200, the note of A' },
        fixed: { succeeded: false, seen: '404' },
      },
    ],
    uses: [
      {
        name: 'A reads an own note',
        vulnerable: { succeeded: true, seen: '200' },
        fixed: { succeeded: true, seen: '200' },
      },
    ],
    files: hashOfSample(new Map(Object.entries(files)), 'idor'),
  }
}

/** The sample with a report; each part can be another one, and the report missing. */
export function samples(files: Readonly<Record<string, string>> = {}, report?: Partial<ProofReport> | 'none'): Samples {
  const all: Record<string, string> = { ...IDOR, ...files }
  if (report !== 'none') {
    all['samples/idor/report.json'] ??= JSON.stringify({ ...reportOfIdor(all), ...report })
  }
  return new Map(Object.entries(all))
}
