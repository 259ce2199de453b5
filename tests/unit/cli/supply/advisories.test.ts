import { describe, expect, it } from 'vitest'
import type { Advisory } from '../../../../cli/supply/advisories.ts'
import { expired, judgeAdvisories, readAudit } from '../../../../cli/supply/advisories.ts'

const ADVISORY: Advisory = { id: 'GHSA-aaaa-bbbb-cccc', package: 'a', title: 'A hole', severity: 'high' }
const EXCEPTION = { [ADVISORY.id]: { package: 'a', reason: 'Never called.', until: '2026-12-31' } }

describe('readAudit', () => {
  it('takes each advisory once', () => {
    const via = {
      name: 'a',
      title: 'A hole',
      severity: 'high',
      url: 'https://github.com/advisories/GHSA-aaaa-bbbb-cccc',
    }
    const report = { vulnerabilities: { a: { via: [via] }, b: { via: ['a'] }, c: { via: [via] } } }
    expect(readAudit(JSON.stringify(report))).toEqual({ advisories: [ADVISORY] })
  })

  it('says why there is no answer', () => {
    const message = '405 Method Not Allowed - POST https://registry.npmjs.org/-/npm/v1/security/advisories/bulk'
    expect(readAudit(JSON.stringify({ message }))).toEqual({ problem: '405 Method Not Allowed' })
    expect(readAudit('{}')).toEqual({ problem: 'npm audit gave no report' })
    expect(readAudit('npm error')).toEqual({ problem: 'npm audit gave no JSON' })
  })
})

describe('judgeAdvisories', () => {
  it('reports what nobody decided about', () => {
    expect(judgeAdvisories([ADVISORY], {}, '2026-11-27')).toEqual([
      'a: A hole (GHSA-aaaa-bbbb-cccc, high). Take a version without it.',
    ])
  })

  it('accepts an exception until its last day', () => {
    expect(judgeAdvisories([ADVISORY], EXCEPTION, '2026-12-31')).toEqual([])
    expect(judgeAdvisories([ADVISORY], EXCEPTION, '2027-01-01')).toEqual([
      'The exception for GHSA-aaaa-bbbb-cccc of a held until 2026-12-31: decide anew.',
    ])
  })

  it('reports an exception that nothing needs', () => {
    expect(judgeAdvisories([], EXCEPTION, '2026-11-27')).toEqual([
      'No package has GHSA-aaaa-bbbb-cccc any more: delete the exception.',
    ])
  })
})

it('tells an exception that has run out without asking anybody', () => {
  expect(expired(EXCEPTION, '2026-12-31')).toEqual([])
  expect(expired(EXCEPTION, '2027-01-01')).toHaveLength(1)
})
