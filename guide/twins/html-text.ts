import type { Element, ElementContent, Root as Html, RootContent } from 'hast'
import { raw } from 'hast-util-raw'
import { toHtml } from 'hast-util-to-html'
import type { Root } from 'mdast'
import { toHast } from 'mdast-util-to-hast'
import { absolute } from './absolute.ts'

/** Elements that a feed may hold → the attributes that they may have. Of every other one the words stay. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  a: ['href', 'title'],
  abbr: ['title'],
  code: ['className'],
  img: ['src', 'alt', 'title'],
  li: ['id'],
  ol: ['start'],
  td: ['align'],
  th: ['align'],
  ...Object.fromEntries(
    [
      ...['blockquote', 'br', 'del', 'details', 'em', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'hr', 'kbd', 'mark', 'p'],
      ...['pre', 'section', 'strong', 'sub', 'summary', 'sup', 'table', 'tbody', 'thead', 'tr', 'ul'],
    ].map((name) => [name, []]),
  ),
}

/** Elements whose words are none for readers. */
const DROPPED = new Set(['script', 'style', 'template', 'iframe', 'object', 'noscript', 'svg', 'math', 'title'])

type Base = Parameters<typeof absolute>[0]

function cleanElement(element: Element, base: Base): ElementContent[] {
  const { tagName, properties } = element
  if (DROPPED.has(tagName)) return []
  if (tagName === 'input') return [{ type: 'text', value: properties.checked ? '☑' : '☐' }]
  const children = cleanAll(element.children, base)
  if (!Object.hasOwn(ALLOWED, tagName)) return children
  const kept = Object.entries(properties).filter(([name]) => ALLOWED[tagName]?.includes(name))
  for (const entry of kept) {
    if (entry[0] === 'href' || entry[0] === 'src') entry[1] = absolute(base, String(entry[1]))
  }
  return [{ type: 'element', tagName, properties: Object.fromEntries(kept), children }]
}

function cleanAll(nodes: readonly RootContent[], base: Base): ElementContent[] {
  return nodes.flatMap((node) => {
    if (node.type === 'element') return cleanElement(node, base)
    return node.type === 'text' ? [node] : []
  })
}

/**
 * Renders a flattened tree as HTML that can stand in a feed: known elements and attributes only, absolute addresses of
 * harmless schemes.
 */
export function htmlText(tree: Root, base: Base): string {
  const html = raw(toHast(tree, { allowDangerousHtml: true })) as Html
  return toHtml({ type: 'root', children: cleanAll(html.children, base) })
}
