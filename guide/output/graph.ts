import type { Element } from './dom.ts'
import { attribute, rawText } from './dom.ts'
import { isObject, textValue, typesOf, visitObjects } from './json.ts'
import type { JsonObject, JsonValue } from './json.ts'

/** The structured data of a page. */
export interface PageGraph {
  /** How many JSON-LD scripts the page has. */
  scripts: number
  /** Why the script can't be read, or is no graph. */
  error?: string
  /** The nodes of `@graph`; empty where there is an error or no script. */
  nodes: JsonObject[]
}

/** https://schema.org types that are, or stand for, the page itself. */
export const WEB_PAGE_TYPES = ['WebPage', 'CollectionPage', 'AboutPage', 'ContactPage', 'FAQPage', 'ItemPage'] as const

export const ARTICLE_TYPES = ['Article', 'TechArticle'] as const

export function hasType(node: JsonObject, types: readonly string[]): boolean {
  return typesOf(node).some((type) => types.includes(type))
}

/** Reads the JSON-LD of a page from its script elements. */
export function readGraph(scripts: readonly Element[]): PageGraph {
  const found = scripts.filter((script) => attribute(script, 'type')?.toLowerCase() === 'application/ld+json')
  const [script] = found
  if (!script) return { scripts: 0, nodes: [] }
  const failed = (error: string): PageGraph => ({ scripts: found.length, error, nodes: [] })
  let root: JsonValue
  try {
    root = JSON.parse(rawText(script)) as JsonValue
  } catch (error) {
    return failed(`It is not valid JSON: ${error instanceof Error ? error.message : String(error)}.`)
  }
  if (!isObject(root)) return failed('It is not one object.')
  if (!/^https:\/\/schema\.org\/?$/.test(textValue(root, '@context') ?? '')) {
    return failed('Its "@context" is not "https://schema.org".')
  }
  const nodes = root['@graph']
  if (!Array.isArray(nodes) || nodes.length === 0) return failed('It has no "@graph" with nodes.')
  if (!nodes.every(isObject)) return failed('Its "@graph" holds something that is no node.')
  return { scripts: found.length, nodes }
}

/** When the article was published and changed, as the page says it. */
export interface ArticleDates {
  datePublished: string | undefined
  dateModified: string | undefined
}

/** Dates of the article that the page is, or undefined when no node says that it is one. */
export function articleOf(graph: PageGraph): ArticleDates | undefined {
  const article = graph.nodes.find((node) => hasType(node, ARTICLE_TYPES))
  if (!article) return undefined
  return { datePublished: textValue(article, 'datePublished'), dateModified: textValue(article, 'dateModified') }
}

/** A correction as the data of a page has it. */
export interface PageCorrection {
  url: string | undefined
  date: string | undefined
}

export function correctionsOf(graph: PageGraph): PageCorrection[] {
  const found: PageCorrection[] = []
  visitObjects(graph.nodes, (node) => {
    if (!hasType(node, ['CorrectionComment'])) return
    found.push({ url: textValue(node, 'url'), date: textValue(node, 'datePublished') })
  })
  return found
}

/** Addresses in the list of a listing, in its order; undefined where the page has none. */
export function listedOf(graph: PageGraph): string[] | undefined {
  const list = graph.nodes.find((node) => hasType(node, ['ItemList']))
  const items = list?.itemListElement
  if (!Array.isArray(items)) return undefined
  return items.flatMap((item) => (isObject(item) ? (textValue(item, 'url') ?? []) : []))
}

/** When the page changed, as its own node says it. */
export function modifiedOf(graph: PageGraph): string | undefined {
  const page = graph.nodes.find((node) => hasType(node, WEB_PAGE_TYPES))
  return page && textValue(page, 'dateModified')
}

/** Every question with its answer, wherever it stands in the graph. */
export function questionsOf(graph: PageGraph): { question: string; answer: string }[] {
  const found: { question: string; answer: string }[] = []
  visitObjects(graph.nodes, (node) => {
    if (!hasType(node, ['Question'])) return
    const answer = node.acceptedAnswer
    const text = isObject(answer) ? textValue(answer, 'text') : undefined
    found.push({ question: textValue(node, 'name') ?? '', answer: text ?? '' })
  })
  return found
}
