import type { Graph } from 'schema-dts'
import { articleNode } from './article.ts'
import { listNode, termsNode } from './listing.ts'
import type { GraphInput } from './page.ts'
import { organizationNode, websiteNode } from './publisher.ts'
import { breadcrumbNode, webpageNode } from './webpage.ts'

/** The one JSON-LD graph of a page. Every `@id` that a node refers to is a node of the same graph. */
export function buildGraph(input: GraphInput): Graph {
  const { path, article, items, terms } = input
  return {
    '@context': 'https://schema.org',
    '@graph': [
      organizationNode(input),
      websiteNode(input),
      webpageNode(input),
      ...(path === '/' ? [] : [breadcrumbNode(input)]),
      ...(article ? [articleNode(input, article)] : []),
      ...(items ? [listNode(input, items)] : []),
      ...(terms ? [termsNode(input, terms)] : []),
    ],
  }
}

/** JSON that can't close the script element it stands in. */
export function serializeGraph(graph: Graph): string {
  return JSON.stringify(graph).replace(/</g, '\\u003c')
}
