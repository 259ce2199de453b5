import type { DefaultTreeAdapterTypes as Tree } from 'parse5'

// parse5 is what jsdom uses: it builds the tree that a browser builds, mistakes in the markup included.
export type HtmlNode = Tree.Node
export type Element = Tree.Element

export const HTML = 'http://www.w3.org/1999/xhtml'

export function isElement(node: HtmlNode): node is Element {
  return 'tagName' in node
}

export function isText(node: HtmlNode): node is Tree.TextNode {
  return node.nodeName === '#text'
}

export function isComment(node: HtmlNode): node is Tree.CommentNode {
  return node.nodeName === '#comment'
}

/** Children as the parser has them; those of a `template` are in its content. */
export function childrenOf(node: HtmlNode): HtmlNode[] {
  if ('content' in node) return node.content.childNodes
  return 'childNodes' in node ? node.childNodes : []
}

/** Value of an attribute, the empty string when it stands without one, undefined when it is not there. */
export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((candidate) => candidate.name === name)?.value
}

export function classesOf(element: Element): string[] {
  return attribute(element, 'class')?.split(/\s+/).filter(Boolean) ?? []
}

/** Words of `rel` in lower case. */
export function relOf(element: Element): string[] {
  return attribute(element, 'rel')?.toLowerCase().split(/\s+/).filter(Boolean) ?? []
}

/** Walks a node and what is in it in the order of the page; answering false leaves the children out. */
export function walk(node: HtmlNode, enter: (node: HtmlNode) => unknown): void {
  if (enter(node) === false) return
  for (const child of childrenOf(node)) walk(child, enter)
}

/** Elements inside another one, itself left out, in the order of the page. */
export function descendants(element: Element, wanted: (candidate: Element) => boolean): Element[] {
  const found: Element[] = []
  walk(element, (node) => {
    if (node !== element && isElement(node) && wanted(node)) found.push(node)
  })
  return found
}

/** Text of a script, a style or a code block: every character, nothing folded. */
export function rawText(element: Element): string {
  let text = ''
  walk(element, (node) => {
    if (isText(node)) text += node.value
  })
  return text
}

/** The element in a few words, for messages. */
export function describe(element: Element): string {
  const id = attribute(element, 'id')
  const name = attribute(element, 'class')?.trim().split(/\s+/)[0]
  return `<${element.tagName}${id ? ` id="${id}"` : name ? ` class="${name}"` : ''}>`
}
