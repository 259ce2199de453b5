import type { TocEntry } from '../schema/article.ts'
import type { MarkElement, MarkNode } from './tree.ts'
import { childrenOf, isElement, stringProp, textOf, visit } from './tree.ts'

/** The headings of the page itself, with their ids. */
function* headingsOf(nodes: MarkNode[]): Generator<[heading: MarkElement, id: string]> {
  for (const node of nodes) {
    if (!isElement(node) || (node[0] !== 'h2' && node[0] !== 'h3')) continue
    const id = stringProp(node, 'id')
    if (id) yield [node, id]
  }
}

/**
 * Headings for the contents list: h2 and h3 at the top level of the page. A heading inside a tag (the title of a
 * box) belongs to that tag.
 */
export function readHeadings(nodes: MarkNode[]): TocEntry[] {
  return [...headingsOf(nodes)].map(([heading, id]) => {
    return { id, text: textOf(childrenOf(heading)), depth: heading[0] === 'h2' ? 2 : 3 }
  })
}

/** Tags that become links: a link can't stand in a link. */
const LINKS = new Set(['a', 'fact-cite', 'glossary-term'])

function holdsLink(heading: MarkElement): boolean {
  let found = false
  visit(childrenOf(heading), ([tag]) => void (found ||= LINKS.has(tag)))
  return found
}

/** Makes each heading of the page a link to itself, in place, so that a reader can copy the address of its part. */
export function linkHeadings(nodes: MarkNode[]): void {
  for (const [heading, id] of headingsOf(nodes)) {
    if (holdsLink(heading)) continue
    const link: MarkElement = ['a', { href: `#${id}` }, ...childrenOf(heading)]
    heading.splice(2, heading.length, link)
  }
}
