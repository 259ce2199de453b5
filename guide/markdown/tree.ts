/**
 * The tree that Nuxt Content stores and renders ("minimark"): a text, or a tag with its properties and children.
 * https://github.com/nuxt-content/minimark
 */
export type MarkNode = string | MarkElement
export type MarkElement = [tag: string, props: Record<string, unknown>, ...children: MarkNode[]]

export function isElement(node: MarkNode): node is MarkElement {
  return typeof node !== 'string'
}

export function childrenOf(node: MarkElement): MarkNode[] {
  return node.slice(2) as MarkNode[]
}

/**
 * Walks elements from the outside in, in the order of the page.
 *
 * @param enter gets each element; answering false leaves its children out
 */
export function visit(nodes: MarkNode[], enter: (element: MarkElement) => false | undefined): void {
  for (const node of nodes) {
    if (isElement(node) && enter(node) !== false) visit(childrenOf(node), enter)
  }
}

/** Elements whose text runs on in the sentence around them; every other one stands apart. */
const INLINE = new Set([
  'a',
  'abbr',
  'b',
  'code',
  'del',
  'em',
  'fact-cite',
  'glossary-term',
  'i',
  'kbd',
  'mark',
  's',
  'span',
  'strong',
  'sub',
  'sup',
])

function collect(nodes: MarkNode[]): string {
  let text = ''
  for (const node of nodes) {
    if (!isElement(node)) text += node
    else if (node[0] === 'br') text += ' '
    else if (node[0] === 'pre') text += ` ${stringProp(node, 'code') ?? ''} `
    else if (INLINE.has(node[0])) text += collect(childrenOf(node))
    else text += ` ${collect(childrenOf(node))} `
  }
  return text
}

/** The text as a reader sees it, white space folded. Code is left as it is within its line. */
export function textOf(nodes: MarkNode[]): string {
  return collect(nodes).replace(/\s+/g, ' ').trim()
}

/** A property that is a text, else undefined. */
export function stringProp(element: MarkElement, name: string): string | undefined {
  const value = element[1][name]
  return typeof value === 'string' ? value : undefined
}
