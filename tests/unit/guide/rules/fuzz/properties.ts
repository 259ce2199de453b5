import process from 'node:process'
import { splitLines } from '../../../../../guide/markdown/source/text.ts'
import { readSource } from '../../../../../guide/markdown/source/document.ts'
import { lintSite } from '../../../../../guide/rules/engine.ts'
import { FORMATS, formatIssues } from '../../../../../guide/rules/format.ts'
import type { Issue } from '../../../../../guide/rules/issue.ts'
import { readView } from '../../../../../guide/rules/markdown-view.ts'
import type { Site } from '../../../../../guide/rules/site-index.ts'
import { partsOfNuxt, partsOfRules } from '../nuxt-view.ts'

/** Milliseconds of the processor that the rules may take for one file. */
const LIMIT = 1000
/** Characters. An article of 20,000 words stays below; what is longer may take longer, but in proportion only. */
const LONG = 200_000
/** Whatever else the process does, such as collecting garbage, one of as many runs shows how long the rules take. */
const RUNS = 3

/** Milliseconds that the processor has worked for this thread: a clock would count what else the machine does. */
export function worked(): number {
  const { user, system } = process.threadCpuUsage()
  return (user + system) / 1000
}

/** What must hold for every issue in any text. */
export function problemWith({ line, column, message, hint, fix = [] }: Issue, text: string): string | undefined {
  if (/^The rule .* failed/.test(message)) return message
  if (message.trim() === '' || hint?.trim() === '') return 'An issue has an empty message or hint.'
  const lines = splitLines(text)
  const length = lines[line - 1]?.length
  const isPlace = Number.isInteger(line) && Number.isInteger(column) && column >= 1
  if (!isPlace || length === undefined || column > length + 1) return `${line}:${column} is not in the file: ${message}`
  const outside = fix.find(({ start, end }) => !(start >= 0 && start <= end && end <= text.length))
  return outside && `A fix is not in the file: ${JSON.stringify(outside)}`
}

/** Whether every issue can be written in every format. */
function problemWithFormats(issues: Issue[], site: Site): string | undefined {
  const [text, json, github] = FORMATS.map((format) => formatIssues(issues, site, format))
  if ((JSON.parse(json ?? '') as unknown[]).length !== issues.length) return 'An issue is missing in the JSON.'
  if (issues.length > 0 && github?.split('\n').length !== issues.length) return 'An issue is not one line for GitHub.'
  return issues.every(({ message }) => text?.includes(message)) ? undefined : 'An issue is missing in the text.'
}

/**
 * Judges one file of a site.
 *
 * @returns what the rules did that they never may, with the reason; nothing where all is well
 */
export function problemIn(site: Site, path: string): string | undefined {
  const only = new Set([path])
  const text = site.files.find((file) => file.path === path)?.text ?? ''
  const limit = LIMIT * Math.max(1, text.length / LONG)
  let fastest = Infinity
  for (let run = 0; run < RUNS && fastest > limit; run++) {
    const start = worked()
    let issues: Issue[]
    try {
      issues = lintSite(site, { only })
      const problem = problemWithFormats(issues, site)
      if (problem) return problem
    } catch (error) {
      return `An exception: ${error instanceof Error ? error.stack : String(error)}`
    }
    fastest = Math.min(fastest, worked() - start)
    for (const issue of issues) {
      const problem = problemWith(issue, text)
      if (problem) return problem
    }
  }
  return fastest > limit ? `It took ${Math.round(fastest)} ms.` : undefined
}

/** Rules that warn of what is another thing on the page: a note that vanishes, a heading in raw HTML. */
const EXPLAINED = new Set(['link-reference', 'html-element'])

/**
 * Compares the page that the rules judge with the one that Nuxt Content renders.
 *
 * @returns where they differ; nothing where they agree, or where the rules found what would explain it
 */
export async function disagreementOn(site: Site, path: string): Promise<string | undefined> {
  const issues = lintSite(site, { only: new Set([path]) })
  if (issues.some(({ severity, rule }) => severity === 'error' || EXPLAINED.has(rule))) return undefined
  const file = site.files.find((one) => one.path === path)
  const { body } = file ? readView(readSource(file)) : {}
  if (!file || !body) return undefined
  const ours = JSON.stringify(partsOfRules(body))
  try {
    const theirs = JSON.stringify((await partsOfNuxt(file.text)).parts)
    return ours === theirs ? undefined : `The rules accept\n${ours}\nand Nuxt Content renders\n${theirs}`
  } catch (error) {
    return `The rules accept what Nuxt Content fails on: ${String(error)}`
  }
}
