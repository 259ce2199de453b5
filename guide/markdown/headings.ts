import type { TocEntry } from '../schema/article.ts'
import type { MarkNode } from './tree.ts'
import { childrenOf, isElement, stringProp, textOf } from './tree.ts'

/**
 * Headings for the contents list: h2 and h3 at the top level of the page. A heading inside a tag (the title of a
 * box) belongs to that tag.
 */
export function readHeadings(nodes: MarkNode[]): TocEntry[] {
  const entries: TocEntry[] = []
  for (const node of nodes) {
    if (!isElement(node) || (node[0] !== 'h2' && node[0] !== 'h3')) continue
    const id = stringProp(node, 'id')
    if (id) entries.push({ id, text: textOf(childrenOf(node)), depth: node[0] === 'h2' ? 2 : 3 })
  }
  return entries
}
