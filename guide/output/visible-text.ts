import type { Element, HtmlNode } from './dom.ts'
import { attribute, childrenOf, classesOf, isElement, isText } from './dom.ts'

/** Elements whose text runs on in the sentence around them; every other one stands apart. */
const INLINE = new Set([
  ...['a', 'abbr', 'b', 'bdi', 'bdo', 'cite', 'code', 'data', 'del', 'dfn', 'em', 'i', 'ins', 'kbd', 'mark', 'q', 's'],
  ...['samp', 'small', 'span', 'strong', 'sub', 'sup', 'time', 'u', 'var', 'wbr', 'glossary-term', 'term-note'],
])

/** Elements that hold no text for readers. */
const SILENT = new Set(['script', 'style', 'template', 'noscript', 'svg'])

function isHidden(element: Element): boolean {
  return element.attrs.some(({ name, value }) => name === 'hidden' || (name === 'aria-hidden' && value === 'true'))
}

/** What a page has beside the author's words: buttons, status messages, the bar above a code block. */
export function isChrome(element: Element): boolean {
  if (element.tagName === 'button' || attribute(element, 'role') === 'status') return true
  return classesOf(element).includes('code-bar')
}

function collect(node: HtmlNode, replace: (element: Element) => string | undefined): string {
  if (isText(node)) return node.value
  if (isElement(node)) {
    if (SILENT.has(node.tagName) || isHidden(node)) return ''
    if (node.tagName === 'br') return ' '
    const replacement = replace(node)
    if (replacement !== undefined) return replacement
  }
  let text = ''
  for (const child of childrenOf(node)) text += collect(child, replace)
  return isElement(node) && !INLINE.has(node.tagName) ? ` ${text} ` : text
}

/** White space as a browser shows it: one space. */
export function fold(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

/**
 * The text of an element as a reader sees it, white space folded.
 *
 * @param replace gives the text to take for an element, the empty string to leave it out, undefined to read it
 */
export function visibleText(element: Element, replace: (element: Element) => string | undefined = () => undefined) {
  return fold(collect(element, replace))
}
