import { parseMarkdown } from '@nuxtjs/mdc/runtime'
import { fromHast } from 'minimark/hast'
import type { MarkNode } from '../../../../guide/markdown/tree.ts'

interface LinkNode {
  url: string
  title?: string | null
  attributes?: Record<string, unknown>
}

interface State {
  all: (node: LinkNode) => unknown[]
  patch: (node: LinkNode, result: unknown) => void
  applyData: (node: LinkNode, result: unknown) => unknown
}

/** What it does to an address, but for those of files beside the article, which the rules refuse. */
const encoded = (url: string): string => encodeURI(url).replace(/%25(?=[0-9a-f]{2})/gi, '%')

/** Nuxt Content's own handler of links: https://github.com/nuxt/content/blob/main/src/utils/content/transformers/markdown.ts */
function link(state: State, node: LinkNode): unknown {
  const title = node.title === null || node.title === undefined ? {} : { title: node.title }
  const properties = { ...node.attributes, href: encoded(node.url), ...title }
  const result = { type: 'element', tagName: 'a', properties, children: state.all(node) }
  state.patch(node, result)
  return state.applyData(node, result)
}

/** The body of a file as Nuxt Content's transformer makes it, with the options of nuxt.config.ts. */
export async function bodyOfNuxt(text: string): Promise<MarkNode[]> {
  const options = {
    remark: { plugins: { 'remark-emoji': false } },
    rehype: { options: { handlers: { link } } },
  } as unknown as Parameters<typeof parseMarkdown>[1]
  const { body } = await parseMarkdown(text, options)
  return fromHast(body as Parameters<typeof fromHast>[0]).value as MarkNode[]
}
