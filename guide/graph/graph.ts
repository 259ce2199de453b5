import type { Graph } from 'schema-dts'
import { articleNode } from './article.ts'
import type { GraphInput } from './page.ts'
import { organizationNode, websiteNode } from './publisher.ts'
import { breadcrumbNode, webpageNode } from './webpage.ts'

/** The one JSON-LD graph of a page. Every `@id` that a node refers to is a node of the same graph. */
export function buildGraph(input: GraphInput): Graph {
  return {
    '@context': 'https://schema.org',
    '@graph': [
      organizationNode(input),
      websiteNode(input),
      webpageNode(input),
      ...(input.path === '/' ? [] : [breadcrumbNode(input)]),
      ...(input.article ? [articleNode(input, input.article)] : []),
    ],
  }
}

/** JSON that can't close the script element it stands in. */
export function serializeGraph(graph: Graph): string {
  return JSON.stringify(graph).replace(/</g, '\\u003c')
}
