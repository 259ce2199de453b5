/**
 * Acronyms that need no explanation for somebody who ships an app with an AI tool, because they meet them in every
 * dashboard and browser before they meet this site: what is better known short than written out.
 */
const COMMON =
  'AI API CD CI CLI CPU CRUD CSS CSV DB DNS FAQ FTP GB GIF GPU GUI HTML HTTP HTTPS ID IDE IP JPEG JPG JS JSON JSX KB LLM ' +
  'MB NPM OS PC PDF PHP PNG PR QR RAM REST RSS SDK SEO SMS SMTP SQL SSD SSH SSL SVG TB TCP TLS TOML TS TSX TTL UDP UI URI ' +
  'URL US USB UTC UTF UX VM VPN VPS WIFI WWW XML YAML ZIP'

/** Names of organizations, products, licenses, identifiers and laws: short is how they are called. */
const NAMES =
  'ACL APACHE AWS BSD CDK CDN CVE CVSS CWE EC ECMA EU GCP GDPR GHSA GNU GPL IBM IETF ISO MDN MIT NIST OAUTH OSS OWASP RDS ' +
  'RFC SES SNS SOC SQS TC UK USA VS VITE'

/** Files that are named in capitals, and words that are no acronym: SQL, HTTP methods, stress, states. */
const WORDS =
  'AGENTS AFTER ALL ALTER AND ANY AS BEFORE BY CHECK CLAUDE CREATE DELETE DENY DO DROP ENV EVERY EXISTS FALSE FIX FOR ' +
  'FROM GET GRANT HEAD IF IN INSERT INTO IS JOIN KEY LIKE LIMIT LOG MUST NEVER NEW NO NONE NOT NULL NOW OF OK OLD ON ' +
  'ONLY OR PATCH POST PUBLIC PUT README REVOKE ROLE SELECT SET SKILL STOP TABLE TO TODO TRACE TRUE TTY UPDATE USER USING ' +
  'VALUES VIEW WHERE WITH YES YOU'

const KNOWN = new Set(`${COMMON} ${NAMES} ${WORDS}`.split(' '))

/** True for what is in capitals and needs no explanation. */
export function isCommon(acronym: string): boolean {
  return KNOWN.has(acronym)
}

/** Two to six capitals that stand alone, with a plural s: no part of an id, a variable, a file or a path. */
export const ACRONYM = /(?<![\p{L}\p{N}_$@#./\\&%-])(\p{Lu}{2,6})s?(?![\p{L}\p{N}_/\\@&%-]|\.\p{L})/gu

/** How many words an acronym may leave out: "proof key for code exchange". */
const SMALL_WORDS = 2

/** How many characters around an acronym are looked at. */
const NEAR = 200

/**
 * True where the text around an acronym writes it out: "row level security (RLS)" or "RLS (row level security)".
 *
 * @param index where the acronym starts in the text
 */
export function isWrittenOut(text: string, acronym: string, index: number): boolean {
  const before = text.slice(Math.max(0, index - NEAR), index)
  const behind = text.slice(index + acronym.length, index + NEAR)
  if (/\(\s*$/.test(before)) return spells(before.replace(/\(\s*$/, ''), acronym, 'end')
  const bracket = behind.match(/^s?\s*\(([^)]*)/)?.[1]
  const apposition = behind.match(/^s?(?:,\s+(?:short\s+for|or)\s+|\s+(?:stands|is\s+short)\s+for\s+)([^.;:]*)/)?.[1]
  return [bracket, apposition].some((words) => words !== undefined && spells(words, acronym, 'start'))
}

/** True when the words at one end of a text spell the acronym; one letter may come from elsewhere, as the X of XSS. */
function spells(text: string, acronym: string, end: 'start' | 'end'): boolean {
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? []
  const length = acronym.length + SMALL_WORDS
  const near = end === 'end' ? words.slice(-length) : words.slice(0, length)
  const initials = near.map((word) => (word[0] ?? '').toUpperCase()).join('')
  const capitals = near.join('').replace(/\P{Lu}/gu, '')
  return inOrder(initials, acronym) >= Math.max(2, acronym.length - 1) || capitals.includes(acronym)
}

/** How many letters of the second text stand in the first in their order. */
function inOrder(text: string, letters: string): number {
  let counts = [0, ...Array.from(letters, () => 0)]
  for (const one of text) {
    const next = [0]
    for (const [index, other] of [...letters].entries()) {
      const diagonal = (counts[index] ?? 0) + (one === other ? 1 : 0)
      next.push(Math.max(diagonal, counts[index + 1] ?? 0, next[index] ?? 0))
    }
    counts = next
  }
  return counts.at(-1) ?? 0
}
