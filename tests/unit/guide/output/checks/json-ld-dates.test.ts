import { describe, expect, it } from 'vitest'
import { runWithArticle } from '../../../../fixtures/output/run.ts'

describe('json-ld-dates', () => {
  const page = 'json-ld-dates /blog/guides/session-cookies:'

  it.each(['2026-02-03', '2026-02-03T00:00:00', '2026-02-30T00:00:00Z', 'February'])('finds %s', (date) => {
    expect(runWithArticle('"datePublished":"2026-02-03T00:00:00Z"', `"datePublished":"${date}"`)).toContain(
      `${page} "${date}" in the JSON-LD is no date with a time and a zone.`,
    )
  })

  it('takes another zone', () => {
    const findings = runWithArticle(
      '"datePublished":"2026-01-02T00:00:00Z"',
      '"datePublished":"2026-01-02T00:00:00+01:00"',
    )
    expect(findings.filter((finding) => finding.startsWith('json-ld-dates'))).toEqual([])
  })

  it('finds a day that the record of the page does not show', () => {
    expect(runWithArticle('<dd><time datetime="2026-02-03">', '<dd><time datetime="2026-02-04">')).toEqual([
      `${page} The record of the page does not show the day 2026-02-03, which is dateModified in its JSON-LD.`,
    ])
    expect(runWithArticle('<dl class="record">', '<dl>')).toHaveLength(2)
  })
})
