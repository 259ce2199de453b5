import { defineCheck } from '../check.ts'
import type { Problem } from '../check.ts'
import { ARTICLE_TYPES, hasType, WEB_PAGE_TYPES } from '../graph.ts'
import type { JsonObject } from '../json.ts'
import { typesOf, visitObjects } from '../json.ts'
import type { OutputPage } from '../page.ts'

/** The types of https://schema.org that the site writes. A new one is added here on purpose. */
export const SCHEMA_TYPES: ReadonlySet<string> = new Set([
  ...WEB_PAGE_TYPES,
  ...ARTICLE_TYPES,
  ...['Organization', 'WebSite', 'BreadcrumbList', 'ItemList', 'ListItem', 'Question', 'Answer', 'ImageObject'],
  ...['Person', 'DefinedTerm', 'DefinedTermSet', 'SoftwareApplication', 'CreativeWork', 'Thing'],
])

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
    for (const type of types) if (!SCHEMA_TYPES.has(type)) wrong.add(type)
  })
  for (const type of wrong) {
    yield type === ''
      ? { message: 'A node of the JSON-LD has no "@type".', hint: 'Give it one, or leave only its "@id".' }
      : {
          message: `The JSON-LD uses the type "${type}", which is not on the list.`,
          hint: 'Correct the name, or add the type to guide/output/checks/json-ld-types.ts.',
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
    for (const type of ['Organization', 'WebSite']) {
      if (count([type]) === 1) continue
      yield { message: `The graph has ${count([type])} nodes of type ${type}.`, hint: 'Write exactly one.' }
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
