import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

/** What `npm run check:code` leaves for the page /proofs; without it the page says nothing about checked code. */
export const codeCheckSchema = z.strictObject({
  fences: z.number().int().nonnegative().describe('Blocks of code in published guides'),
  checked: z.number().int().nonnegative().describe('Those that were parsed, type-checked or run'),
  unchecked: z
    .array(z.strictObject({ path: z.string(), line: z.number().int(), reason: z.string() }))
    .describe('The others: page, line in its source, and why'),
})

export type CodeCheck = z.infer<typeof codeCheckSchema>

/** Where it stands, relative to the project. */
export const CODE_CHECK_FILE = 'reports/code-check.json'

/**
 * Reads the report.
 *
 * @returns undefined where there is none
 * @throws Error when it says something else than this schema
 */
export function readCodeCheck(project: string): CodeCheck | undefined {
  const file = join(project, CODE_CHECK_FILE)
  return existsSync(file) ? codeCheckSchema.parse(JSON.parse(readFileSync(file, 'utf8'))) : undefined
}

/** The share in whole per cent, rounded down: 99.9 is not all. */
export function checkedShare({ fences, checked }: CodeCheck): number {
  return fences === 0 ? 100 : Math.floor((checked / fences) * 100)
}
