import { describe, expect, it } from 'vitest'
import { formatFinding, formatReport } from '../../../../guide/output/report.ts'

const finding = { check: 'one-h1', page: '/blog', message: 'The page has no h1.', hint: 'Write one.' }

describe('formatFinding', () => {
  it('is one line', () => {
    expect(formatFinding(finding)).toBe('/blog  one-h1: The page has no h1. Write one.')
  })
})

describe('formatReport', () => {
  it('says that nothing was found', () => {
    expect(formatReport([], { checks: 27, pages: 1200 })).toBe('27 checks of 1,200 pages: nothing found.')
  })

  it('groups by check and says how many it leaves out', () => {
    const findings = [finding, { ...finding, page: '/about' }, { ...finding, check: 'title' }]
    expect(formatReport(findings, { checks: 2, pages: 1 }, 1)).toBe(
      [
        'one-h1',
        '  /blog',
        '    The page has no h1.',
        '    Write one.',
        '  ... and 1 finding more; --all shows every one.',
        '',
        'title',
        '  /blog',
        '    The page has no h1.',
        '    Write one.',
        '',
        '2 checks of 1 page: 3 findings.',
      ].join('\n'),
    )
  })
})
