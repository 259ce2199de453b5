import type { Finding } from './check.ts'

/** One line: page, check, what is wrong, the mend. */
export function formatFinding({ page, check, message, hint }: Finding): string {
  return `${page}  ${check}: ${message} ${hint}`
}

function plural(count: number, word: string): string {
  return `${count.toLocaleString('en')} ${word}${count === 1 ? '' : 's'}`
}

/** How many checks ran on how many pages. */
export interface Scope {
  checks: number
  pages: number
}

/**
 * The findings as text for a terminal, grouped by check, with a summary as the last line.
 *
 * @param limit most findings shown of one check: a mistake in a component repeats on every page
 */
export function formatReport(findings: Finding[], scope: Scope, limit = 20): string {
  const lines: string[] = []
  for (const [check, group] of Map.groupBy(findings, (finding) => finding.check)) {
    lines.push(check)
    for (const { page, message, hint } of group.slice(0, limit))
      lines.push(`  ${page}`, `    ${message}`, `    ${hint}`)
    const rest = group.length - limit
    if (rest > 0) lines.push(`  ... and ${plural(rest, 'finding')} more; --all shows every one.`)
    lines.push('')
  }
  const subject = `${plural(scope.checks, 'check')} of ${plural(scope.pages, 'page')}`
  lines.push(
    findings.length === 0 ? `${subject}: nothing found.` : `${subject}: ${plural(findings.length, 'finding')}.`,
  )
  return lines.join('\n')
}
