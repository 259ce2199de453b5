import type { Nodes } from 'mdast'
import type { Block } from '../markdown/source/blocks.ts'
import { isSound } from '../markdown/source/blocks.ts'
import type { SourceDocument } from '../markdown/source/document.ts'
import { readBody } from '../markdown/source/document.ts'
import { readHeadings } from '../markdown/source/heading-ids.ts'
import { isTag } from '../markdown/source/mdc.ts'
import type { MarkdownView, TagEntry } from './define-rule.ts'

const TEXT_HOLDERS = new Set<Nodes['type']>([
  'paragraph',
  'heading',
  'tableCell',
  'link',
  'emphasis',
  'strong',
  'delete',
])

/** Lists the nodes below one in their order, and the tags among them with what is around each. */
function collect(node: Nodes, around: Omit<TagEntry, 'node'>, nodes: Nodes[], tags: TagEntry[]): void {
  if (!('children' in node)) return
  for (const child of node.children) {
    nodes.push(child)
    const tag = isTag(child)
    if (tag) tags.push({ node: child, ...around })
    const parent = tag ? child.name : around.parent
    collect(child, { parent, inText: around.inText || TEXT_HOLDERS.has(child.type) }, nodes, tags)
  }
}

/** The first block whose end the parser sees elsewhere. Blocks that it does not see at all are a matter of syntax. */
function findMisread(nodes: Nodes[], blocks: Block[]): MarkdownView['misread'] {
  const ends = new Map<number, number>()
  for (const { type, position } of nodes) {
    if (type === 'containerComponent' && position) ends.set(position.start.line, position.end.line)
  }
  if (blocks.some(({ start }) => !ends.has(start.line))) return undefined
  const inOrder = [...blocks].sort((a, b) => a.start.line - b.start.line)
  for (const block of inOrder) {
    const parsedEnd = ends.get(block.start.line)
    if (parsedEnd !== undefined && parsedEnd !== block.endLine) return { block, parsedEnd }
  }
  return undefined
}

/** Reads the Markdown of a document for the rules; where the parser gives up, its words are in `failure`. */
export function readView(source: SourceDocument): { body?: MarkdownView; failure?: string } {
  const { tree, failure, ...body } = readBody(source)
  if (!tree) return { failure }
  try {
    const nodes: Nodes[] = []
    const tags: TagEntry[] = []
    // Walked once here, because each rule would walk it again.
    collect(tree, { parent: 'page', inText: false }, nodes, tags)
    const misread = isSound(body.scan) ? findMisread(nodes, body.scan.blocks) : undefined
    return { body: { ...body, tree, nodes, headings: readHeadings(tree, nodes), tags, misread } }
  } catch (error) {
    // Only a tree too deep to walk gets here.
    return { failure: error instanceof Error ? error.message : String(error) }
  }
}
