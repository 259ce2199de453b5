import type { Finding } from './check.ts'

/** One line: page, check, what is wrong, the mend. */
export function formatFinding({ page, check, message, hint }: Finding): string {
  return `${page}  ${check}: ${message} ${hint}`
}

function plural(count: number, word: string): string {
  return `${count.toLocaleString('en')} ${word}${count === 1 ? '' : 's'}`
}

/**
 * The findings as text for a terminal, grouped by check, with a summary as the last line.
 *
 * @param counted how many checks ran on how many pages
 * @param limit most findings shown of one check: a mistake in a component repeats on every page
 */
export function formatReport(findings: Finding[], counted: { checks: number; pages: number }, limit = 20): string {
  const lines: string[] = []
  for (const [check, group] of Map.groupBy(findings, (finding) => finding.check)) {
    lines.push(check)
    for (const { page, message, hint } of group.slice(0, limit)) lines.push(`  ${page}`, `    ${message}`, `    ${hint}`)
    const rest = group.length - limit
    if (rest > 0) lines.push(`  ... and ${plural(rest, 'finding')} more; --all shows every one.`)
    lines.push('')
  }
  const scope = `${plural(counted.checks, 'check')} of ${plural(counted.pages, 'page')}`
  lines.push(findings.length === 0 ? `${scope}: nothing found.` : `${scope}: ${plural(findings.length, 'finding')}.`)
  return lines.join('\n')
}
