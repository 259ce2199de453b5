import type { CodeArticle } from './define-checker.ts'

/** In the content folder: how much of the code is checked. Written by `npm run check:code`. */
export const SUMMARY_FILE = 'code-check.json'

/** At most this share of the fences may be left unchecked. */
export const UNCHECKED_LIMIT = 0.05

/** How many fences there are, and how many of them a program has looked at. */
export interface Counts {
  fences: number
  checked: number
}

/** How much of the published code is checked. */
export interface CodeSummary extends Counts {
  /** Fences that are taken from a sample, which its proof runs; they count as checked. */
  fromSamples: number
  /** Fences that no program has looked at, each with its reason. */
  unchecked: { path: string; line: number; language: string; reason: string }[]
  /** Language → its counts. */
  byLanguage: Record<string, Counts>
}

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

/** True when more fences are left unchecked than the site allows itself. */
export function isOverLimit({ fences, unchecked }: CodeSummary): boolean {
  return unchecked.length > fences * UNCHECKED_LIMIT
}
