import { describe, expect, it } from 'vitest'
import { lint } from './lint.ts'

function told(at: string, figure: string): string {
  const hint = 'Put it into content/facts/ and cite it with :fact-cite{id="..."}, or leave it out.'
  return `${at} warning prose-figure: The figure "${figure}" has no source next to it. ${hint}`
}

describe('prose-figure', () => {
  it('accepts versions, ports, dates, times, sizes, limits, ids, years and code', () => {
    expect(
      lint(
        'Version 4.16.0 on port 54321 since 2026-11-22 at 10:30. Up to 100 % of 50 MB, 24 hours, 1,000 requests.\n\n' +
          'In 2026 users asked. Error 42501, CVE-2025-48757, 200 users, `98 %`. "98 %", they say.',
      ),
    ).toEqual([])
  })

  it('accepts a figure next to a fact', () => {
    expect(lint('It is 98 %, :fact-cite{id="leaks"}.')).toEqual([])
  })

  it('reports shares', () => {
    expect(lint('About 98 % and 19.7%, or 5 percent.')).toEqual([
      told('16:7', '98 %'),
      told('16:16', '19.7%'),
      told('16:26', '5 percent'),
    ])
  })

  it('reports large counts', () => {
    expect(
      lint('| what | how many |\n| --- | --- |\n| 1.5 million | 13,000 private user records, 72000 images |'),
    ).toEqual([
      told('18:3', '1.5 million'),
      told('18:17', '13,000 private user records'),
      told('18:46', '72000 images'),
    ])
  })
})
