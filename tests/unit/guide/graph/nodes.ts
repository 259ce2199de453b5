import { buildGraph, serializeGraph } from '../../../../guide/graph/graph.ts'
import type { GraphInput } from '../../../../guide/graph/page.ts'
import type { Article } from '../../../../guide/schema/article.ts'
import site from '../../../../site.config.ts'
import { article } from '../schema/sample-article.ts'

export const ORIGIN = 'https://guide.example'
type Node = Record<string, unknown>

/** A page as the head of a page hands it over. */
export function page(changes: Partial<GraphInput> = {}): GraphInput {
  const path = changes.path ?? '/about'
  const crumbs = [
    { name: 'Home', path: '/' },
    { name: 'About', path },
  ]
  return { origin: ORIGIN, site, path, title: 'About', description: 'Who and why.', kind: 'about', crumbs, ...changes }
}

/** The page of an article. */
export const articlePage = (changes: Partial<Article> = {}, more: Partial<GraphInput> = {}): GraphInput => {
  const shown = article(changes)
  return page({ kind: 'article', path: shown.path, title: shown.title, article: shown, ...more })
}

/** The nodes as a reader of the page gets them. */
export const nodesOf = (input: GraphInput): Node[] => JSON.parse(serializeGraph(buildGraph(input)))['@graph']

/** The first node of a type; an empty one where there is none. */
export const nodeOf = (input: GraphInput, type: string): Node =>
  nodesOf(input).find((node) => [node['@type']].flat().includes(type)) ?? {}
