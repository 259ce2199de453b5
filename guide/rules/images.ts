import { startOf } from '../markdown/source/props.ts'
import type { Point } from '../markdown/source/text.ts'
import type { MarkdownView } from './define-rule.ts'

/** A picture on a page. */
export interface PageImage {
  src: string
  alt: string
  at: Point
}

/** Every picture, in order; `![alt][name]` takes its address from the definition. */
export function imagesOf(body: MarkdownView): PageImage[] {
  const images: (Omit<PageImage, 'src'> & { src?: string; identifier?: string })[] = []
  const addresses = new Map<string, string>()
  for (const node of body.nodes) {
    if (node.type === 'definition' && !addresses.has(node.identifier)) addresses.set(node.identifier, node.url)
    if (node.type === 'image') images.push({ src: node.url, alt: node.alt ?? '', at: startOf(node) })
    if (node.type === 'imageReference')
      images.push({ identifier: node.identifier, alt: node.alt ?? '', at: startOf(node) })
  }
  return images.map(({ src, identifier = '', alt, at }) => ({ src: src ?? addresses.get(identifier) ?? '', alt, at }))
}
