import { describe, expect, it } from 'vitest'
import { runWith, runWithArticle } from '../../../../fixtures/output/run.ts'

describe('json-ld-types', () => {
  const page = 'json-ld-types /blog/guides/session-cookies:'

  it('finds a misspelt type', () => {
    expect(runWithArticle('"FAQPage"', '"FaqPage"')).toEqual([
      `${page} The JSON-LD uses the type "FaqPage", which is not on the list.`,
    ])
  })

  it('finds a node without a type', () => {
    expect(runWithArticle('"@type":"ListItem",', '')).toEqual([`${page} A node of the JSON-LD has no "@type".`])
  })

  it('finds a second organisation, and a missing one', () => {
    expect(runWithArticle('"@graph":[', '"@graph":[{"@type":"Organization"},')).toEqual([
      `${page} The graph has 2 nodes of type Organization.`,
    ])
    expect(runWithArticle('"@type":"Organization"', '"@type":"Person"')).toEqual([
      `${page} The graph has 0 nodes of type Organization.`,
    ])
  })

  it('finds a second breadcrumb, a missing one, and one of the home page', () => {
    expect(runWithArticle('"@graph":[', '"@graph":[{"@type":"BreadcrumbList"},')).toEqual([
      `${page} The graph has 2 nodes of type BreadcrumbList.`,
    ])
    expect(runWithArticle('"@type":"BreadcrumbList"', '"@type":"ItemList"')).toContain(
      `${page} The graph has 0 nodes of type BreadcrumbList.`,
    )
    expect(runWith('index.html', '"@graph":[', '"@graph":[{"@type":"BreadcrumbList"},')).toEqual([
      'json-ld-types /: The graph has 1 nodes of type BreadcrumbList.',
    ])
  })

  it('finds a second list, and a second set of terms', () => {
    expect(runWith('blog.html', '"@graph":[', '"@graph":[{"@type":"ItemList"},')).toContain(
      'json-ld-types /blog: The graph has 2 nodes of type ItemList.',
    )
    const set = '{"@type":"DefinedTermSet"},'
    expect(runWith('blog.html', '"@graph":[', `"@graph":[${set}${set}`)).toEqual([
      'json-ld-types /blog: The graph has 2 nodes of type DefinedTermSet.',
    ])
  })

  it('finds two nodes for the page', () => {
    expect(runWithArticle('"@graph":[', '"@graph":[{"@type":"AboutPage"},')).toEqual([
      `${page} The graph has 2 nodes for the page itself.`,
    ])
  })

  it('finds an article without its node', () => {
    expect(runWithArticle('"@type":"TechArticle"', '"@type":"CreativeWork"')).toContain(
      `${page} The graph has 0 articles.`,
    )
  })
})
