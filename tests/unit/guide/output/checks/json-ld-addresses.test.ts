import { describe, expect, it } from 'vitest'
import { runWithArticle } from '../../../../fixtures/output/run.ts'

describe('json-ld-addresses', () => {
  const page = 'json-ld-addresses /blog/guides/session-cookies:'

  it.each(['/blog', 'http://guide.example/blog', 'blog'])('finds the address %s', (address) => {
    const from = '"item":"https://guide.example/blog"'
    const findings = runWithArticle(from, `"item":"${address}"`)
    expect(findings).toContain(`${page} "item": "${address}" in the JSON-LD is not an absolute https address.`)
  })

  it('finds a relative path alone, where the page exists', () => {
    expect(runWithArticle('"item":"https://guide.example/blog"', '"item":"/blog"')).toHaveLength(1)
  })

  it('finds a page’s node with the address of another page', () => {
    const from = '"url":"https://guide.example/blog/guides/session-cookies"'
    expect(runWithArticle(from, '"url":"https://guide.example/blog"')).toEqual([
      `${page} The page’s node in the JSON-LD has the url https://guide.example/blog.`,
    ])
  })
})
