import { describe, expect, it } from 'vitest'
import { STACK_IDS } from '../../../../guide/schema/stack.ts'
import { countGraphemes } from '../../../../guide/text/graphemes.ts'
import { describeTopic } from '../../../../guide/topics/describe.ts'
import type { Topic } from '../../../../guide/topics/topic.ts'
import { CWES } from '../../../../guide/weakness/cwe.ts'
import { OWASP } from '../../../../guide/weakness/owasp.ts'

const all: Topic[] = [
  ...STACK_IDS.flatMap((id) => describeTopic('stack', id) ?? []),
  ...Object.keys(CWES).flatMap((id) => describeTopic('cwe', id) ?? []),
  ...Object.keys(OWASP).flatMap((id) => describeTopic('owasp', id) ?? []),
]

describe('describeTopic', () => {
  it('knows tools, weaknesses and categories', () => {
    expect(describeTopic('stack', 'nextjs')).toMatchObject({
      path: '/stack/nextjs',
      title: 'Next.js security',
      official: { url: 'https://nextjs.org/' },
    })
    expect(describeTopic('cwe', 'CWE-639')).toMatchObject({
      path: '/cwe/cwe-639',
      title: 'CWE-639: Authorization Bypass Through User-Controlled Key',
      official: { title: 'CWE-639 at MITRE', url: 'https://cwe.mitre.org/data/definitions/639.html' },
      term: 'idor',
    })
    expect(describeTopic('owasp', 'A01:2025')).toMatchObject({
      path: '/owasp/a01-2025',
      title: 'A01:2025: Broken Access Control',
      official: { title: 'OWASP Top 10:2025', url: 'https://owasp.org/Top10/2025/A01_2025-Broken_Access_Control/' },
    })
  })

  it.each([
    ['stack', 'any'],
    ['stack', 'toString'],
    ['cwe', 'CWE-9999'],
    ['cwe', 'constructor'],
    ['owasp', 'A01:2021'],
  ] as const)('knows no %s %s', (kind, id) => {
    expect(describeTopic(kind, id)).toBeUndefined()
  })

  it('gives each topic an address, a title and a description of its own, of a length that fits', () => {
    expect(new Set(all.map(({ path }) => path)).size).toBe(all.length)
    expect(new Set(all.map(({ title }) => title)).size).toBe(all.length)
    expect(new Set(all.map(({ description }) => description)).size).toBe(all.length)
    for (const { title, description, path } of all) {
      expect(countGraphemes(title), title).toBeLessThanOrEqual(70)
      expect(countGraphemes(description), description).toBeGreaterThanOrEqual(50)
      expect(countGraphemes(description), description).toBeLessThanOrEqual(160)
      expect(description).toMatch(/\.$/)
      expect(path).toMatch(/^\/[a-z]+\/[a-z0-9-]+$/)
    }
  })
})
