import type { Nodes } from 'mdast'
import { toString } from 'mdast-util-to-string'

/** The words of a node as a reader sees them: without HTML, and without the alt text of images. */
export function textOf(node: Nodes | Nodes[]): string {
  return toString(node, { includeImageAlt: false, includeHtml: false })
}

/** The same with the alt text of images, for what may consist of a picture alone, such as a link. */
export function textWithAlt(node: Nodes | Nodes[]): string {
  return toString(node, { includeImageAlt: true, includeHtml: false })
}
