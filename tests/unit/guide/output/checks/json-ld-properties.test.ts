import { describe, expect, it } from 'vitest'
import { runWithArticle } from '../../../../fixtures/output/run.ts'

describe('json-ld-properties', () => {
  const page = 'json-ld-properties /blog/guides/session-cookies:'

  it('finds a misspelt property, and one that its type does not have', () => {
    expect(runWithArticle('"headline":', '"headLine":')).toEqual([
      `${page} The JSON-LD uses the property "headLine" of TechArticle, which is not on the list.`,
    ])
    expect(runWithArticle('"acceptedAnswer":', '"step":[],"acceptedAnswer":')).toEqual([
      `${page} The JSON-LD uses the property "step" of Question, which is not on the list.`,
    ])
  })

  it('finds what search engines have given up, and ratings', () => {
    expect(runWithArticle('"headline":', '"aggregateRating":5,"headline":')).toHaveLength(1)
    expect(runWithArticle('"@type":"WebSite",', '"@type":"WebSite","potentialAction":"x",')).toHaveLength(1)
  })

  it('takes the properties of either type where a node has two', () => {
    expect(runWithArticle('"isPartOf":', '"about":[],"isPartOf":')).toEqual([])
  })
})
