import type { Nodes } from 'mdast'
import type { SourceDocument } from '../markdown/source/document.ts'
import { readBody } from '../markdown/source/document.ts'
import { readHeadings } from '../markdown/source/heading-ids.ts'
import { isTag } from '../markdown/source/mdc.ts'
import type { MarkdownView, TagEntry } from './define-rule.ts'

/** Lists the nodes below one in their order, and the tags among them with the name of the tag around each. */
function collect(node: Nodes, parent: string, nodes: Nodes[], tags: TagEntry[]): void {
  if (!('children' in node)) return
  for (const child of node.children) {
    nodes.push(child)
    const tag = isTag(child)
    if (tag) tags.push({ node: child, parent })
    collect(child, tag ? child.name : parent, nodes, tags)
  }
}

/** Reads the Markdown of a document for the rules; where the parser gives up, its words are in `failure`. */
export function readView(source: SourceDocument): { body?: MarkdownView; failure?: string } {
  const { tree, failure, ...body } = readBody(source)
  if (!tree) return { failure }
  try {
    const nodes: Nodes[] = []
    const tags: TagEntry[] = []
    // Walked once here, because each rule would walk it again.
    collect(tree, 'page', nodes, tags)
    return { body: { ...body, tree, nodes, headings: readHeadings(tree, nodes), tags } }
  } catch (error) {
    // Only a tree too deep to walk gets here.
    return { failure: error instanceof Error ? error.message : String(error) }
  }
}
