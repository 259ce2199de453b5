import { describe, expect, it } from 'vitest'
import { runWith, runWithArticle } from '../../../../fixtures/output/run.ts'

describe('json-ld', () => {
  const script = '<script type="application/ld+json">'

  it('finds a page without data', () => {
    expect(runWith('blog.html', script, '<script type="speculationrules">')).toEqual([
      'json-ld /blog: The page has no JSON-LD script.',
    ])
  })

  it('finds a second script', () => {
    expect(
      runWith('blog.html', script, `${script}{"@context":"https://schema.org","@graph":[{}]}</script>${script}`),
    ).toContain('json-ld /blog: The page has 2 JSON-LD scripts.')
  })

  it('finds data that does not parse', () => {
    expect(runWithArticle(script, `${script},`)).toEqual([
      expect.stringMatching(
        /^json-ld \/blog\/guides\/session-cookies: The JSON-LD can't be used\. It is not valid JSON/,
      ),
    ])
  })

  it.each([
    [
      '"@context":"https://schema.org"',
      '"@context":"https://schema.example"',
      'Its "@context" is not "https://schema.org".',
    ],
    ['"@graph":[', '"@graph":["text",', 'Its "@graph" holds something that is no node.'],
    ['"@graph":', '"graph":', 'It has no "@graph" with nodes.'],
  ])('finds %s written as %s', (from, to, message) => {
    expect(runWithArticle(from, to)).toEqual([
      `json-ld /blog/guides/session-cookies: The JSON-LD can't be used. ${message}`,
    ])
  })
})
