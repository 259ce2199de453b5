import { describe, expect, it } from 'vitest'
import { SPECULATION_RULES } from '../../../../guide/site/speculation.ts'

interface Condition {
  and: [{ href_matches: string }, ...{ not: { href_matches?: string; selector_matches?: string } }[]]
}

type Rules = Record<'prefetch' | 'prerender', { where: Condition; eagerness: string }[]>

const rules = JSON.parse(SPECULATION_RULES) as Rules
const ORIGIN = 'https://site.example'

/** Judges an address as a browser does, without the rules about the link's attributes. */
function isWanted(address: string, { and: [wanted, ...unwanted] }: Condition): boolean {
  const matches = (pattern: string) => new URLPattern(pattern, ORIGIN).test(address, ORIGIN)
  return matches(wanted.href_matches) && !unwanted.some(({ not }) => not.href_matches && matches(not.href_matches))
}

describe.each(['prefetch', 'prerender'] as const)('%s', (action) => {
  const [rule, ...others] = rules[action]

  it('waits for the intent of the reader', () => {
    expect([rule?.eagerness, others]).toEqual(['moderate', []])
  })

  it.each(['/', '/blog', '/blog/guides/auth0', '/blog/guides/auth0#the-fix', '/checklist', '/search'])(
    'takes %s',
    (path) => {
      expect(rule && isWanted(path, rule.where)).toBe(true)
    },
  )

  it.each(['/feed.xml', '/blog/guides/auth0.md', '/share.png', '/search?q=rls', 'https://other.example/blog'])(
    'leaves %s',
    (address) => {
      expect(rule && isWanted(address, rule.where)).toBe(false)
    },
  )
})
