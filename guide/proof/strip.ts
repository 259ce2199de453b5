import type { AttemptResult, ProofReport } from './report.ts'
import { proofCommand } from './report.ts'

/** Words of the proof strip, the same on the page, in the Markdown twin and in a terminal. */
export const STRIP_WORDS = {
  proof: 'Proof',
  holds: 'Holds',
  failed: 'Failed',
  attacked: 'Attacked',
  attack: 'Attack',
  vulnerable: 'Vulnerable',
  fixed: 'Fixed',
  works: 'Still works',
  on: 'On',
  ran: 'Ran',
  repeat: 'Repeat it',
} as const

/** Versions in the order in which they are shown: what it ran on first. */
export function shownVersions({ versions }: Pick<ProofReport, 'versions'>): string[] {
  const names: Record<string, string> = {
    node: 'Node',
    postgres: 'Postgres',
    chromium: 'Chromium',
    '@electric-sql/pglite': 'PGlite',
  }
  const rank = (name: string) => (Object.hasOwn(names, name) ? Object.keys(names).indexOf(name) : 10)
  return Object.entries(versions)
    .sort(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1))
    .map(([name, version]) => `${Object.hasOwn(names, name) ? names[name] : name} ${version}`)
}

/** How many of the attacks got through on each side. */
export function countAttacks({ attacks }: Pick<ProofReport, 'attacks'>) {
  const through = (side: 'vulnerable' | 'fixed') => attacks.filter((attack) => attack[side].succeeded).length
  return { of: attacks.length, vulnerable: through('vulnerable'), fixed: through('fixed') }
}

function line({ name, vulnerable, fixed }: AttemptResult): string {
  const mark = (succeeded: boolean) => (succeeded ? 'yes' : 'no')
  return `  ${name}\n    vulnerable: ${mark(vulnerable.succeeded)}, ${vulnerable.seen}\n    fixed:      ${mark(fixed.succeeded)}, ${fixed.seen}`
}

/** The strip for a terminal. */
export function stripText(report: ProofReport): string {
  const { title, attacked, holds, date, attacks, uses, id } = report
  return [
    `${title}: the proof ${holds ? 'holds' : 'does not hold'}.`,
    attacked,
    'Attacks that got through:',
    ...attacks.map(line),
    'What a rightful user does:',
    ...uses.map(line),
    `${date}, ${shownVersions(report).join(', ')}. Repeat it: ${proofCommand(id)}`,
  ].join('\n')
}
