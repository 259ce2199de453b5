import type { Nodes } from 'mdast'
import type { SourceDocument } from '../markdown/source/document.ts'
import { readBody } from '../markdown/source/document.ts'
import { readHeadings } from '../markdown/source/heading-ids.ts'
import { isTag } from '../markdown/source/mdc.ts'
import type { MarkdownView, TagEntry } from './define-rule.ts'

/** Lists the tags below a node with the name of the tag around each. */
function collectTags(node: Nodes, parent: string, into: TagEntry[]): void {
  if (!('children' in node)) return
  for (const child of node.children) {
    if (isTag(child)) {
      into.push({ node: child, parent })
      collectTags(child, child.name, into)
    } else {
      collectTags(child, parent, into)
    }
  }
}

/** Reads the Markdown of a document for the rules; where the parser gives up, its words are in `failure`. */
export function readView(source: SourceDocument): { body?: MarkdownView; failure?: string } {
  const { tree, failure, ...body } = readBody(source)
  if (!tree) return { failure }
  try {
    const tags: TagEntry[] = []
    collectTags(tree, 'page', tags)
    return { body: { ...body, tree, headings: readHeadings(tree), tags } }
  } catch (error) {
    // Only a tree too deep to walk gets here.
    return { failure: error instanceof Error ? error.message : String(error) }
  }
}
