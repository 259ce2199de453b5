import type { Nodes } from 'mdast'
import { isTag } from '../markdown/source/mdc.ts'
import { pointOfAttribute, readProps, startOf } from '../markdown/source/props.ts'
import type { Point } from '../markdown/source/text.ts'
import { address } from '../tags/prop-types.ts'
import { isUnsafeAddress } from './unsafe.ts'
import type { MarkdownView } from './define-rule.ts'

/** An address that a reader can follow from the page. */
export interface PageLink {
  href: string
  at: Point
  node: Nodes
}

/** Every link of a page: in the text, as definition, and in a call-to-action. Cards have a rule of their own. */
export function linksOf(body: MarkdownView): PageLink[] {
  const links: PageLink[] = []
  const pictures = new Set<string>()
  for (const node of body.nodes) if (node.type === 'imageReference') pictures.add(node.identifier)
  for (const node of body.nodes) {
    if (node.type === 'link' || (node.type === 'definition' && !pictures.has(node.identifier))) {
      links.push({ href: node.url, at: startOf(node), node })
    } else if (isTag(node) && node.name === 'call-to-action') {
      const { href } = readProps(node).values
      // What is no address at all is a matter of the tag's props.
      if (typeof href === 'string' && address.safeParse(href).success)
        links.push({ href, at: pointOfAttribute(body.text, node, 'href'), node })
    }
  }
  return links
}

/** True for an address that stays on the site: no scheme and no host. */
export function isInternal(href: string): boolean {
  return !isUnsafeAddress(href) && !/^(?:[a-z][a-z\d+.-]*:|\/\/|\\)/i.test(href.trim())
}
