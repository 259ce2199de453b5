import type { Nodes, Paragraph, PhrasingContent, Root, RootContent } from 'mdast'
import type { MdcNode } from '../markdown/source/mdc.ts'
import { isMdc } from '../markdown/source/mdc.ts'
import { HARMLESS_ELEMENTS } from '../tags/registry.ts'
import { absolute } from './absolute.ts'
import type { TwinContext } from './context.ts'
import { harmlessElement, withoutComments } from './html-nodes.ts'
import { heading, inlineCode, paragraph } from './nodes.ts'
import type { Scope } from './scope.ts'
import { fence } from './tags/code.ts'
import { BLOCK_FLATTENINGS, INLINE_FLATTENINGS } from './tags/index.ts'

const PHRASING = new Set([
  ...['break', 'delete', 'emphasis', 'footnoteReference', 'image', 'imageReference', 'inlineCode'],
  ...['link', 'linkReference', 'strong', 'text'],
])

function isBlank(node: Nodes): boolean {
  return node.type === 'text' && node.value.trim() === ''
}

function withAddress<T extends { url: string }>(node: T, context: TwinContext): T | undefined {
  const url = absolute(context, node.url)
  return url === undefined ? undefined : { ...node, url }
}

/** Without white space at both ends, which what was taken away left: the serializer would have to encode it. */
function trimmed(inline: PhrasingContent[]): PhrasingContent[] {
  const first = inline.findIndex((node) => !isBlank(node))
  const kept = inline.slice(first, inline.findLastIndex((node) => !isBlank(node)) + 1)
  return kept.map((node, index) => {
    if (node.type !== 'text') return node
    const start = index === 0 ? node.value.trimStart() : node.value
    return { ...node, value: index === kept.length - 1 ? start.trimEnd() : start }
  })
}

/** A paragraph of nothing but block tags, each written as `:name{}` on its own line, is those blocks. */
function flattenParagraph({ children }: Paragraph, scope: Scope): RootContent[] {
  const written = children.filter((child) => !isBlank(child))
  const areBlocks = written.length > 0 && written.every((child) => isMdc(child) && child.name in BLOCK_FLATTENINGS)
  if (areBlocks) return scope.blocks(written)
  const inline = scope.inline(children)
  return inline.every(isBlank) ? [] : [paragraph(...trimmed(inline))]
}

function flattenBlockTag(tag: MdcNode, scope: Scope): RootContent[] {
  const flatten = BLOCK_FLATTENINGS[tag.name]
  if (flatten) return flatten(tag, scope)
  return tag.type === 'textComponent' ? [paragraph(...scope.inline([tag]))] : scope.blocks(tag.children)
}

function flattenBlock(node: Nodes, scope: Scope): RootContent[] {
  if (isMdc(node)) return flattenBlockTag(node, scope)
  if (PHRASING.has(node.type)) return [paragraph(...scope.inline([node]))]
  switch (node.type) {
    case 'paragraph':
      return flattenParagraph(node, scope)
    case 'heading': {
      const shifted = heading(Math.max(node.depth, scope.base + 1), scope.inline(node.children))
      scope.level = shifted.depth
      return [shifted]
    }
    case 'code':
      return fence(node, scope)
    case 'html':
      return withoutComments(node)
    case 'definition':
      return [withAddress(node, scope.context) ?? { ...node, url: '' }]
    case 'blockquote':
    case 'footnoteDefinition':
    case 'list':
    case 'listItem':
      return [{ ...node, children: scope.inside().blocks(node.children) } as RootContent]
    case 'table':
    case 'tableRow':
      return [{ ...node, children: scope.blocks(node.children) } as RootContent]
    case 'tableCell':
      return [{ ...node, children: scope.inline(node.children) }]
    default:
      return [node as RootContent]
  }
}

function flattenInlineTag(tag: MdcNode, scope: Scope): PhrasingContent[] {
  const flatten = INLINE_FLATTENINGS[tag.name]
  if (flatten) return flatten(tag, scope)
  if (tag.name === 'binding') return [inlineCode(String(tag.attributes?.value ?? ''))]
  const inline = scope.inline(tag.children)
  return HARMLESS_ELEMENTS.includes(tag.name) ? harmlessElement(tag, inline) : inline
}

function flattenInline(node: Nodes, scope: Scope): PhrasingContent[] {
  if (isMdc(node)) return flattenInlineTag(node, scope)
  switch (node.type) {
    case 'html':
      return withoutComments(node)
    case 'link': {
      const children = scope.inline(node.children)
      const shown = withAddress({ ...node, children }, scope.context)
      return shown ? [shown] : children
    }
    case 'image': {
      const shown = withAddress(node, scope.context)
      return shown ? [shown] : []
    }
    case 'emphasis':
    case 'strong':
    case 'delete':
    case 'linkReference':
      return [{ ...node, children: scope.inline(node.children) } as PhrasingContent]
    default:
      return [node as PhrasingContent]
  }
}

function createScope(context: TwinContext, base: number): Scope {
  const scope: Scope = {
    context,
    base,
    level: base,
    steps: 0,
    inside: (inner = scope.level) => createScope(context, inner),
    blocks: (nodes) => nodes.flatMap((node) => flattenBlock(node, scope)),
    inline: (nodes) => nodes.flatMap((node) => flattenInline(node, scope)),
  }
  return scope
}

/**
 * Turns each tag of a page into what it means in plain Markdown, and each address into an absolute one. Headings begin
 * at the second level: the first is the title's.
 */
export function flatten(tree: Root, context: TwinContext): Root {
  return { type: 'root', children: createScope(context, 1).blocks(tree.children) }
}
