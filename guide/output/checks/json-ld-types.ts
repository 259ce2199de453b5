import { defineCheck } from '../check.ts'
import type { Problem } from '../check.ts'
import { ARTICLE_TYPES, hasType, WEB_PAGE_TYPES } from '../graph.ts'
import type { JsonObject } from '../json.ts'
import { typesOf, visitObjects } from '../json.ts'
import type { OutputPage } from '../page.ts'
import { SCHEMA_TERMS } from '../schema-terms.ts'

/** How often a type may stand in the graph of a page. */
const SINGLETONS: Readonly<Record<string, (page: OutputPage) => readonly [least: number, most: number]>> = {
  Organization: () => [1, 1],
  WebSite: () => [1, 1],
  // The home page is the root of every breadcrumb and has none.
  BreadcrumbList: ({ facts }) => (facts.address === '/' ? [0, 0] : [facts.indexable ? 1 : 0, 1]),
  ItemList: () => [0, 1],
  DefinedTermSet: () => [0, 1],
}

/** An object that only points to a node, or holds a plain value, needs no type. */
function needsType(node: JsonObject): boolean {
  const keys = Object.keys(node)
  return !(keys.length === 1 && keys[0] === '@id') && !keys.includes('@value')
}

function* typesOfNodes({ graph }: OutputPage): Iterable<Problem> {
  const wrong = new Set<string>()
  visitObjects(graph.nodes, (node) => {
    const types = typesOf(node)
    if (types.length === 0 && needsType(node)) wrong.add('')
    for (const type of types) if (!Object.hasOwn(SCHEMA_TERMS, type)) wrong.add(type)
  })
  for (const type of wrong) {
    yield type === ''
      ? { message: 'A node of the JSON-LD has no "@type".', hint: 'Give it one, or leave only its "@id".' }
      : {
          message: `The JSON-LD uses the type "${type}", which is not on the list.`,
          hint: 'Correct the name, or add the type to guide/output/schema-terms.ts.',
        }
  }
}

export const jsonLdTypes = defineCheck({
  id: 'json-ld-types',
  why: 'A misspelt type is no error for a reader of the data: the node is left out in silence.',
  *page(page) {
    const { nodes } = page.graph
    if (nodes.length === 0) return
    yield* typesOfNodes(page)
    const count = (types: readonly string[]) => nodes.filter((node) => hasType(node, types)).length
    for (const [type, limits] of Object.entries(SINGLETONS)) {
      const [least, most] = limits(page)
      const found = count([type])
      if (found >= least && found <= most) continue
      const wanted = most === 0 ? 'none' : least === 1 ? 'exactly one' : 'one at most'
      yield { message: `The graph has ${found} nodes of type ${type}.`, hint: `Write ${wanted}.` }
    }
    if (count(WEB_PAGE_TYPES) > 1) {
      yield {
        message: `The graph has ${count(WEB_PAGE_TYPES)} nodes for the page itself.`,
        hint: 'Give one node several types, such as ["WebPage", "FAQPage"].',
      }
    }
    if (page.facts.kind === 'article' && count(ARTICLE_TYPES) !== 1) {
      yield { message: `The graph has ${count(ARTICLE_TYPES)} articles.`, hint: 'Write one Article or TechArticle.' }
    }
  },
})
