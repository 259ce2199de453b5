import type {
  Blockquote,
  Heading,
  InlineCode,
  Link,
  List,
  ListItem,
  Paragraph,
  PhrasingContent,
  RootContent,
  Strong,
  Text,
} from 'mdast'

export const text = (value: string): Text => ({ type: 'text', value })

export const inlineCode = (value: string): InlineCode => ({ type: 'inlineCode', value })

export const strong = (...children: PhrasingContent[]): Strong => ({ type: 'strong', children })

export const paragraph = (...children: PhrasingContent[]): Paragraph => ({ type: 'paragraph', children })

export const link = (url: string, ...children: PhrasingContent[]): Link => ({ type: 'link', url, children })

/** A heading of the nearest depth that there is. */
export function heading(depth: number, children: PhrasingContent[]): Heading {
  return { type: 'heading', depth: Math.min(Math.max(depth, 1), 6) as Heading['depth'], children }
}

export function quote(children: RootContent[]): Blockquote {
  return { type: 'blockquote', children: children as Blockquote['children'] }
}

export function listItem(children: RootContent[], checked?: boolean): ListItem {
  return { type: 'listItem', checked, spread: children.length > 1, children: children as ListItem['children'] }
}

export function list(items: ListItem[]): List {
  return { type: 'list', ordered: false, spread: items.some((item) => item.spread), children: items }
}

/** Lists that follow each other become one. */
export function joinLists(blocks: RootContent[]): RootContent[] {
  return blocks.reduce<RootContent[]>((joined, block) => {
    const last = joined.at(-1)
    if (block.type !== 'list' || last?.type !== 'list') return [...joined, block]
    return [...joined.slice(0, -1), list([...last.children, ...block.children])]
  }, [])
}

/** Puts words before the text: into its first paragraph, or above it where it begins with something else. */
export function withLead(lead: Strong, blocks: RootContent[]): RootContent[] {
  const [first, ...rest] = blocks
  if (first?.type !== 'paragraph') return [paragraph(lead), ...blocks]
  return [paragraph(lead, text(' '), ...first.children), ...rest]
}
