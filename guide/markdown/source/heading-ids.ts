import type { Heading, Nodes, Root } from 'mdast'
import GithubSlugger, { slug } from 'github-slugger'
import { asHeadingId } from '../slug.ts'
import { textOf } from './text-of.ts'

/** A heading with the id that it gets in the page. */
export interface HeadingEntry {
  node: Heading
  text: string
  /** The id in the page, numbered where an earlier heading has the same text. */
  id: string
  /** The id before numbering: equal for two headings of the same text. */
  plainId: string
  /** False for the headings inside of tags, which title a box or a step and not a part of the page. */
  ofPage: boolean
}

/** Numbers of the footnotes as the page shows them: in the order of the text, notes in notes last. */
function numberNotes(node: Nodes, numbers = new Map<string, number>()): Map<string, number> {
  if (node.type === 'footnoteReference' && !numbers.has(node.identifier)) numbers.set(node.identifier, numbers.size + 1)
  if ('children' in node && node.type !== 'footnoteDefinition') {
    for (const child of node.children) numberNotes(child, numbers)
  }
  return numbers
}

/** The text that an id is made of: the number of a footnote is part of it. */
function textForId(node: Nodes, numbers: Map<string, number>): string {
  if (node.type === 'footnoteReference') return String(numbers.get(node.identifier) ?? '')
  return 'children' in node ? node.children.map((child) => textForId(child, numbers)).join('') : textOf(node)
}

/**
 * Gives each heading the id that Nuxt Content's compiler gives it: headings inside of tags are numbered along with
 * those of the page.
 *
 * @param nodes every node of the tree in order
 */
export function readHeadings(tree: Root, nodes: readonly Nodes[]): HeadingEntry[] {
  const slugger = new GithubSlugger()
  const ofPage = new Set<Nodes>(tree.children)
  const numbers = nodes.some(({ type }) => type === 'footnoteReference') ? numberNotes(tree) : undefined
  const entries: HeadingEntry[] = []
  for (const node of nodes) {
    if (node.type !== 'heading') continue
    const text = textOf(node)
    const words = numbers ? textForId(node, numbers) : text
    const id = asHeadingId(slugger.slug(words))
    entries.push({ node, text, id, plainId: asHeadingId(slug(words)), ofPage: ofPage.has(node) })
  }
  return entries
}
