import { absoluteUrl } from './address.ts'
import type { SiteConfig } from './types.ts'

/** Where people look for it: https://www.rfc-editor.org/rfc/rfc9116#section-3 */
export const SECURITY_TEXT = '/.well-known/security.txt'

const DAY_MS = 86_400_000

/** Days before it expires from which on the build says so. */
const REMIND_DAYS = 30

/** RFC 9116, 2.5.5: a date further away says nothing about whether somebody still reads what is sent. */
const LONGEST_DAYS = 366

/** The last moment of a day, in the format of RFC 3339. */
function expiryOf(day: string): string {
  return `${day}T23:59:59Z`
}

/** The text of security.txt: who to tell of a hole in the site itself. */
export function securityText(origin: string, { contacts, expires, languages, policy }: SiteConfig['security']): string {
  const lines = [
    ...contacts.map((contact) => ['Contact', contact]),
    ['Expires', expiryOf(expires)],
    ...(languages.length > 0 ? [['Preferred-Languages', languages.join(', ')]] : []),
    ['Canonical', absoluteUrl(origin, SECURITY_TEXT)],
    ...(policy ? [['Policy', policy.startsWith('/') ? absoluteUrl(origin, policy) : policy]] : []),
  ]
  return `${lines.map(([name, value]) => `${name}: ${value}`).join('\n')}\n`
}

/** What is to be said about the day on which security.txt expires. */
export interface ExpiryNotice {
  /** An error means that nobody may trust the file any more. */
  kind: 'error' | 'warning'
  sentence: string
}

/**
 * Judges when security.txt expires.
 *
 * @param expires and `today` as `YYYY-MM-DD`
 * @returns undefined when there is nothing to say
 */
export function expiryNotice(expires: string, today: string): ExpiryNotice | undefined {
  const mend = 'Make sure that its contacts still work, and set security.expires in site.config.ts'
  const days = Math.round((Date.parse(expires) - Date.parse(today)) / DAY_MS)
  if (!/^\d{4}-\d{2}-\d{2}$/.test(expires) || Number.isNaN(days)) {
    return {
      kind: 'error',
      sentence: `security.expires in site.config.ts is "${expires}". Write a day like 2027-06-30.`,
    }
  }
  if (days < 0)
    return { kind: 'error', sentence: `security.txt expired on ${expires}. ${mend} to a day within a year.` }
  if (days > LONGEST_DAYS) {
    return {
      kind: 'warning',
      sentence: `security.txt expires on ${expires}, in more than a year. ${mend} to an earlier day.`,
    }
  }
  if (days > REMIND_DAYS) return undefined
  return { kind: 'warning', sentence: `security.txt expires on ${expires}. ${mend} to a later day.` }
}
