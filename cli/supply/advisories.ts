import type { AdvisoryException } from './decisions.ts'

/** One hole that is known of a package in use. */
export interface Advisory {
  /** As GHSA-xxxx-xxxx-xxxx, or its address where it has another form. */
  id: string
  package: string
  title: string
  severity: string
}

interface Via {
  name?: string
  title?: string
  url?: string
  severity?: string
}

/** What `npm audit --json` found; or why it found nothing out. */
export function readAudit(json: string): { advisories: Advisory[] } | { problem: string } {
  let report: { vulnerabilities?: Record<string, { via: (Via | string)[] }>; message?: string }
  try {
    report = JSON.parse(json) as typeof report
  } catch {
    return { problem: 'npm audit gave no JSON' }
  }
  if (!report.vulnerabilities) return { problem: (report.message ?? 'npm audit gave no report').replace(/ - .*/s, '') }
  const found = new Map<string, Advisory>()
  for (const { via } of Object.values(report.vulnerabilities)) {
    for (const source of via) {
      // A text names another package that has the hole.
      if (typeof source === 'string') continue
      const { url = '', name = '', title = '', severity = '' } = source
      const id = /GHSA(?:-\w{4}){3}/.exec(url)?.[0] ?? url
      found.set(id, { id, package: name, title, severity })
    }
  }
  return { advisories: [...found.values()] }
}

/**
 * Advisories that nobody decided about, decisions that have run out, and those that nothing needs any more.
 *
 * @param today as 2026-11-27
 */
export function judgeAdvisories(
  advisories: readonly Advisory[],
  exceptions: Readonly<Record<string, AdvisoryException>>,
  today: string,
): string[] {
  const known = new Set(advisories.map(({ id }) => id))
  const undecided = advisories
    .filter(({ id }) => !Object.hasOwn(exceptions, id))
    .map(
      ({ id, package: name, severity, title }) => `${name}: ${title} (${id}, ${severity}). Take a version without it.`,
    )
  const stale = Object.keys(exceptions).filter((id) => !known.has(id))
  return [
    ...undecided,
    ...stale.map((id) => `No package has ${id} any more: delete the exception.`),
    ...expired(exceptions, today),
  ]
}

/** Exceptions whose day has passed; these can be told without asking anybody. */
export function expired(exceptions: Readonly<Record<string, AdvisoryException>>, today: string): string[] {
  return Object.entries(exceptions)
    .filter(([, { until }]) => until < today)
    .map(([id, { package: name, until }]) => `The exception for ${id} of ${name} held until ${until}: decide anew.`)
}
