import { describe, expect, it } from 'vitest'
import { runWithArticle } from '../../../../fixtures/output/run.ts'

describe('json-ld-references', () => {
  const page = 'json-ld-references /blog/guides/session-cookies:'

  it('finds a reference to no node', () => {
    expect(
      runWithArticle(
        '"publisher":{"@id":"https://guide.example/#organization"}',
        '"publisher":{"@id":"https://guide.example/#org"}',
      ),
    ).toEqual([`${page} The JSON-LD refers to https://guide.example/#org, which no node of the page has as its "@id".`])
  })

  it('finds an id that two nodes have', () => {
    expect(runWithArticle('cookies#article"', 'cookies#breadcrumb"')).toEqual([
      `${page} Two nodes of the JSON-LD have the "@id" https://guide.example/blog/guides/session-cookies#breadcrumb.`,
    ])
  })
})
