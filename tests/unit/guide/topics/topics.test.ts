import { describe, expect, it } from 'vitest'
import { groupByTopic, topicAt, topicsOf } from '../../../../guide/topics/topics.ts'
import { summary } from '../schema/sample-article.ts'

const a = summary({ path: '/a', date: '2026-01-01', stack: ['nextjs', 'any'], cwe: ['CWE-1021', 'CWE-79'] })
const b = summary({ path: '/b', date: '2026-02-01', stack: ['nextjs', 'auth0'], cwe: ['CWE-79'], owasp: ['A01:2025'] })
const c = summary({ path: '/c', date: '2026-03-01', stack: [], owasp: ['LLM01:2026', 'A10:2025', 'A01:2025'] })

const grouped = (kind: 'stack' | 'cwe' | 'owasp') =>
  groupByTopic([a, b, c], kind).map(({ topic, articles }) => [topic.id, ...articles.map(({ path }) => path)])

describe('topicsOf', () => {
  it('has tools first, then weaknesses, and no "any"', () => {
    expect(topicsOf(b).map(({ id }) => id)).toEqual(['nextjs', 'auth0', 'CWE-79', 'A01:2025'])
    expect(topicsOf(a).map(({ id }) => id)).toEqual(['nextjs', 'CWE-1021', 'CWE-79'])
  })
})

describe('groupByTopic', () => {
  it('has tools by name, each with its guides, newest first', () => {
    expect(grouped('stack')).toEqual([
      ['auth0', '/b'],
      ['nextjs', '/b', '/a'],
    ])
  })

  it('has CWEs by number, and OWASP ids by list and number', () => {
    expect(grouped('cwe')).toEqual([
      ['CWE-79', '/b', '/a'],
      ['CWE-1021', '/a'],
    ])
    expect(grouped('owasp').map(([id]) => id)).toEqual(['LLM01:2026', 'A01:2025', 'A10:2025'])
  })
})

describe('topicAt', () => {
  it('finds a topic by its address, and none that no guide names', () => {
    expect(topicAt([a, b], 'cwe', '/cwe/cwe-79')?.articles).toEqual([b, a])
    expect(topicAt([a, b], 'cwe', '/cwe/cwe-89')).toBeUndefined()
  })
})
