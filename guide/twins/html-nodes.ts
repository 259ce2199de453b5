import type { Html, PhrasingContent } from 'mdast'
import type { MdcNode } from '../markdown/source/mdc.ts'
import { textProp } from './tags/title.ts'

/** Raw HTML without comments, which are notes among editors; nothing where nothing else was in it. */
export function withoutComments(node: Html): Html[] {
  const value = node.value.replace(/<!--(?:-?>|[\s\S]*?--!?>)/g, '')
  return value.trim() === '' ? [] : [{ type: 'html', value }]
}

function escape(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;')
}

/** An element such as `:kbd[Ctrl]`, for which Markdown has no sign of its own, as HTML. */
export function harmlessElement(tag: MdcNode, children: PhrasingContent[]): PhrasingContent[] {
  if (tag.name === 'br') return [{ type: 'break' }]
  const title = textProp(tag, 'title')
  const open = `<${tag.name}${title === undefined ? '' : ` title="${escape(title)}"`}>`
  return [{ type: 'html', value: open }, ...children, { type: 'html', value: `</${tag.name}>` }]
}
