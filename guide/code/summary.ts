import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { CodeArticle } from './define-checker.ts'

/** In the content folder: how much of the code is checked. Written by `npm run check:code`. */
export const SUMMARY_FILE = 'code-check.json'

/** At most this share of the fences may be left unchecked. */
export const UNCHECKED_LIMIT = 0.05

const countSchema = z.number().int().nonnegative()

const countsSchema = z.strictObject({
  fences: countSchema.describe('Blocks of code'),
  checked: countSchema.describe('Those that a program has looked at'),
})

/** How many fences there are, and how many of them a program has looked at. */
export type Counts = z.infer<typeof countsSchema>

const codeSummarySchema = countsSchema.extend({
  fromSamples: countSchema.describe('Taken from a sample, which its proof runs; they count as checked'),
  unchecked: z
    .array(z.strictObject({ path: z.string(), line: countSchema, language: z.string(), reason: z.string() }))
    .describe('Those that no program has looked at, each with its reason'),
  byLanguage: z.record(z.string(), countsSchema).describe('Language → its counts'),
})

/** How much of the published code is checked. */
export type CodeSummary = z.infer<typeof codeSummarySchema>

/** Counts the fences of some articles; the order of the result depends on paths and names alone. */
export function summarize(articles: readonly CodeArticle[]): CodeSummary {
  const summary: CodeSummary = { fences: 0, checked: 0, fromSamples: 0, unchecked: [], byLanguage: {} }
  for (const { path, fences } of [...articles].sort((a, b) => (a.path < b.path ? -1 : 1))) {
    for (const { language, src, unchecked, at } of fences) {
      const ofLanguage = (summary.byLanguage[language] ??= { fences: 0, checked: 0 })
      for (const counts of [summary, ofLanguage]) {
        counts.fences++
        if (unchecked === undefined) counts.checked++
      }
      if (src !== undefined) summary.fromSamples++
      if (unchecked !== undefined) summary.unchecked.push({ path, line: at.line, language, reason: unchecked })
    }
  }
  const languages = Object.entries(summary.byLanguage).sort(([a], [b]) => (a < b ? -1 : 1))
  return { ...summary, byLanguage: Object.fromEntries(languages) }
}

/** The summary as its file has it. */
export function formatSummary(summary: CodeSummary): string {
  return `${JSON.stringify(summary, null, 2)}\n`
}

/**
 * Reads what the last check wrote.
 *
 * @param content folder that was checked
 * @returns undefined where it was never checked as a whole
 * @throws Error when the file says something else than the schema
 */
export function readSummary(content: string): CodeSummary | undefined {
  const file = join(content, SUMMARY_FILE)
  return existsSync(file) ? codeSummarySchema.parse(JSON.parse(readFileSync(file, 'utf8'))) : undefined
}

/** The share in whole per cent, rounded down: 99.9 is not all. */
export function checkedShare({ fences, checked }: Counts): number {
  return fences === 0 ? 100 : Math.floor((checked / fences) * 100)
}

/** True when more fences are left unchecked than the site allows itself. */
export function isOverLimit({ fences, unchecked }: CodeSummary): boolean {
  return unchecked.length > fences * UNCHECKED_LIMIT
}
