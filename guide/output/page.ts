import { parse } from 'parse5'
import type { Element } from './dom.ts'
import { attribute, descendants, isComment, isElement, rawText, relOf, walk } from './dom.ts'
import { addressOf, kindOf } from './address.ts'
import type { PageKind } from './address.ts'
import type { ArticleDates, PageCorrection, PageGraph } from './graph.ts'
import { articleOf, correctionsOf, listedOf, modifiedOf, questionsOf, readGraph } from './graph.ts'
import { linksOf } from './links.ts'
import { resourcesOf } from './resources.ts'
import type { Resource } from './resources.ts'
import { fold } from './visible-text.ts'

/** What is kept of a page when its tree is let go. */
export interface PageFacts {
  /** `/blog/guides/x` */
  address: string
  /** `blog/guides/x.html` */
  file: string
  /** Public address: the one that canonical, Open Graph and sitemap have to name. */
  url: string
  kind: PageKind
  /** False where a robots meta element says noindex. */
  indexable: boolean
  title: string
  description: string
  canonical: string | undefined
  ids: ReadonlySet<string>
  /** Id of each block of code → the number of its lines. */
  codeLines: ReadonlyMap<string, number>
  /** Each address that the page names → where, such as `a href`. */
  links: ReadonlyMap<string, string>
  /** The article's dates in JSON-LD, where it has an article node. */
  article: ArticleDates | undefined
  /** False where the JSON-LD is missing or can't be read, which "json-ld" reports. */
  hasData: boolean
  /** When the page changed by its own node in JSON-LD, where that says it. */
  modified: string | undefined
  /** Addresses in the list of a listing. */
  listed: string[] | undefined
  /** The questions in JSON-LD. */
  questions: string[]
  corrections: PageCorrection[]
  /** Text of the inline scripts that run. */
  inlineScripts: string[]
}

/** A page while it is checked. */
export interface OutputPage {
  facts: PageFacts
  html: string
  /** All elements in the order of the page. */
  elements: readonly Element[]
  comments: readonly string[]
  /** Elements of a tag name in the order of the page. */
  all(tag: string): readonly Element[]
  graph: PageGraph
  resources: readonly Resource[]
}

/** Content of the meta element with this `name` or `property`; undefined when there is none. */
export function metaOf(page: Pick<OutputPage, 'all'>, name: string): string | undefined {
  const element = page
    .all('meta')
    .find((meta) => attribute(meta, 'name') === name || attribute(meta, 'property') === name)
  return element && (attribute(element, 'content') ?? '').trim()
}

/** What a page tells the browser to open by itself, such as `0; url=/blog/x`; undefined when it stays. */
export function refreshOf(page: Pick<OutputPage, 'all'>): string | undefined {
  const element = page.all('meta').find((meta) => attribute(meta, 'http-equiv')?.toLowerCase() === 'refresh')
  return element && (attribute(element, 'content') ?? '').trim()
}

/** True for a script that the browser runs, as opposed to a block of data. */
export function isCode(script: Element): boolean {
  const type = attribute(script, 'type') ?? ''
  return type === '' || type === 'module' || /(?:java|ecma)script$/.test(type)
}

/** The lines of the code in a block, which is exactly the text of its `code` element. */
function countLines(block: Element): number {
  const [code] = descendants(block, ({ tagName }) => tagName === 'code')
  return code ? rawText(code).split('\n').length : 0
}

/**
 * Parses a page once and reads what every check needs of it.
 *
 * @param file path below the output folder
 * @param origin public origin without a trailing slash
 */
export function readPage(file: string, html: string, origin: string): OutputPage {
  const elements: Element[] = []
  const comments: string[] = []
  const byTag = new Map<string, Element[]>()
  const ids = new Set<string>()
  const codeLines = new Map<string, number>()
  walk(parse(html), (node) => {
    if (isComment(node)) comments.push(node.data)
    if (!isElement(node)) return
    elements.push(node)
    const same = byTag.get(node.tagName)
    if (same) same.push(node)
    else byTag.set(node.tagName, [node])
    const id = attribute(node, 'id')
    if (id !== undefined) ids.add(id)
    if (id !== undefined && node.tagName === 'code-block') codeLines.set(id, countLines(node))
  })
  const all = (tag: string): readonly Element[] => byTag.get(tag) ?? []
  const graph = readGraph(all('script'))
  const address = addressOf(file)
  const title = all('title').find((element) => element.parentNode?.nodeName === 'head')
  const canonical = all('link').find((link) => relOf(link).includes('canonical'))
  const facts: PageFacts = {
    address,
    file,
    url: origin + address,
    kind: refreshOf({ all }) === undefined ? kindOf(address) : 'redirect',
    indexable: !/\bnoindex\b/i.test(metaOf({ all }, 'robots') ?? ''),
    title: title ? fold(rawText(title)) : '',
    description: metaOf({ all }, 'description') ?? '',
    canonical: canonical && attribute(canonical, 'href'),
    ids,
    codeLines,
    links: linksOf(elements, graph),
    article: articleOf(graph),
    hasData: graph.nodes.length > 0,
    modified: modifiedOf(graph),
    listed: listedOf(graph),
    questions: questionsOf(graph).map(({ question }) => question),
    corrections: correctionsOf(graph),
    inlineScripts: all('script')
      .filter((script) => isCode(script) && attribute(script, 'src') === undefined)
      .map(rawText),
  }
  return { facts, html, elements, comments, all, graph, resources: resourcesOf(elements) }
}
