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

/**
 * Gives each heading the id that Nuxt Content's compiler gives it: headings inside of tags are numbered along with
 * those of the page.
 *
 * @param nodes every node of the tree in order
 */
export function readHeadings(tree: Root, nodes: readonly Nodes[]): HeadingEntry[] {
  const slugger = new GithubSlugger()
  const ofPage = new Set<Nodes>(tree.children)
  const entries: HeadingEntry[] = []
  for (const node of nodes) {
    if (node.type !== 'heading') continue
    const text = textOf(node)
    const id = asHeadingId(slugger.slug(text))
    entries.push({ node, text, id, plainId: asHeadingId(slug(text)), ofPage: ofPage.has(node) })
  }
  return entries
}
