import { z } from 'zod'
import { RUNTIMES } from './define-proof.ts'

const observation = z.strictObject({
  succeeded: z.boolean().describe('Whether it reached what it tried'),
  seen: z.string().min(1).describe('What was seen, in words'),
})

const result = z.strictObject({
  name: z.string().min(1).describe('Who did what'),
  vulnerable: observation,
  fixed: observation,
})

/** What `npm run prove` writes to `samples/<id>/report.json`. */
const reportSchema = z.strictObject({
  id: z.string().describe('Name of the folder in samples/'),
  title: z.string(),
  attacked: z.string().describe('What was attacked, as one sentence'),
  runtime: z.enum(RUNTIMES),
  holds: z
    .boolean()
    .describe('Each attack succeeded on the vulnerable side and failed on the fixed one, each use worked'),
  date: z.iso.date().describe('The day of the run, UTC; kept for up to 30 days while nothing else changes'),
  versions: z.record(z.string(), z.string()).describe('What it ran on: node, postgres, packages'),
  attacks: z.array(result).min(1),
  uses: z.array(result).min(1),
  files: z.string().describe('Hash of the files of the sample that ran'),
})

export type ProofReport = z.infer<typeof reportSchema>

export type AttemptResult = z.infer<typeof result>

/** Name of the report in the folder of its sample. */
export const REPORT_FILE = 'report.json'

/** The command with which a reader repeats a proof. */
export function proofCommand(id: string): string {
  return `npm run proof -- ${id}`
}

/** True when the results say what a proof must say. */
export function holds({ attacks, uses }: Pick<ProofReport, 'attacks' | 'uses'>): boolean {
  return (
    attacks.length > 0 &&
    uses.length > 0 &&
    attacks.every(({ vulnerable, fixed }) => vulnerable.succeeded && !fixed.succeeded) &&
    uses.every(({ vulnerable, fixed }) => vulnerable.succeeded && fixed.succeeded)
  )
}

/**
 * Reads a report.
 *
 * @returns undefined when it is none
 */
export function readReport(json: string): ProofReport | undefined {
  try {
    const { success, data } = reportSchema.safeParse(JSON.parse(json))
    return success ? data : undefined
  } catch {
    return undefined
  }
}
