import { parseMarkdown as parseAsNuxt } from '@nuxtjs/mdc/runtime/parser/index'
import type { MarkdownView } from '../../../../guide/rules/define-rule.ts'
import { findTag } from '../../../../guide/tags/registry.ts'

interface NuxtNode {
  tag?: string
  props?: { id?: string; className?: string[] }
  children?: NuxtNode[]
}

/** What a page consists of, in its order. */
export interface Parts {
  /** Names of the tags of the registry. */
  tags: string[]
  fences: number
  /** Ids of the headings. */
  headings: string[]
}

function collect(node: NuxtNode, parts: Parts): Parts {
  const { tag = '', props, children = [] } = node
  if (findTag(tag)) parts.tags.push(tag)
  if (tag === 'pre') parts.fences++
  // Above footnotes it adds a heading of its own.
  const isAdded = props?.className?.includes('sr-only')
  if (/^h[1-6]$/.test(tag) && !isAdded) parts.headings.push(props?.id ?? '')
  for (const child of children) collect(child, parts)
  return parts
}

/** What Nuxt Content would render, and the fields that it reads. */
export async function partsOfNuxt(text: string): Promise<{ parts: Parts; fields: Record<string, unknown> }> {
  const { body, data } = await parseAsNuxt(text)
  return { parts: collect(body as NuxtNode, { tags: [], fences: 0, headings: [] }), fields: data }
}

/** The same as the rules see it. */
export function partsOfRules({ tags, nodes, headings }: MarkdownView): Parts {
  return {
    tags: tags.map(({ node }) => node.name).filter((name) => findTag(name)),
    fences: nodes.filter(({ type }) => type === 'code').length,
    headings: headings.map(({ id }) => id),
  }
}
