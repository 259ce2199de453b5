import type { Node, Parent, Root, RootContent } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkMdc from 'remark-mdc'
import remarkParse from 'remark-parse'
import { unified } from 'unified'

/** What remark-mdc adds to the Markdown tree. `::name` is a container, `:name`, `[span]{}` and `{{ x }}` are text. */
export interface MdcNode extends Parent {
  type: 'containerComponent' | 'textComponent' | 'componentContainerSection'
  name: string
  attributes?: Record<string, unknown>
  /** Props written as YAML between two `---` lines below the opening line. */
  fmAttributes?: Record<string, unknown>
  children: RootContent[]
}

declare module 'mdast' {
  interface RootContentMap {
    mdc: MdcNode
  }
  interface PhrasingContentMap {
    mdc: MdcNode
  }
}

/** True for every node that remark-mdc made. */
export function isMdc(node: Node): node is MdcNode {
  return (
    node.type === 'containerComponent' || node.type === 'textComponent' || node.type === 'componentContainerSection'
  )
}

/** True for a tag of an editor: `::name` or `:name`, but neither a `[span]` nor a `{{ binding }}`. */
export function isTag(node: Node): node is MdcNode {
  if (!isMdc(node) || node.type === 'componentContainerSection') return false
  return node.type === 'containerComponent' || (node.name !== 'span' && node.name !== 'binding')
}

/** What stands in the braces behind a tag, a span, a link, a picture, a stressed text or inline code. */
export function attributesOf(node: Node): Record<string, unknown> | undefined {
  const attributes = 'attributes' in node ? node.attributes : undefined
  return typeof attributes === 'object' && attributes !== null ? { ...attributes } : undefined
}

// The plugins and their order are those of Nuxt Content with emoji codes switched off.
const processor = unified().use(remarkParse).use(remarkMdc).use(remarkGfm)

/**
 * Parses Markdown to the tree that Nuxt Content builds its page from, with the place of each node.
 *
 * @throws when the parser itself fails
 */
export function parseMarkdown(text: string): Root {
  return processor.runSync(processor.parse(text)) as Root
}
