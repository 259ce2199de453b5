import type { PhrasingContent, RootContent } from 'mdast'
import type { MdcNode } from '../../markdown/source/mdc.ts'
import { readProps } from '../../markdown/source/props.ts'
import { text } from '../nodes.ts'

/** A prop that is text and not empty, on one line. */
export function textProp(tag: MdcNode, name: string): string | undefined {
  const value = readProps(tag).values[name]
  const text = typeof value === 'string' ? value.trim().replace(/\s+/g, ' ') : ''
  return text === '' ? undefined : text
}

/** Splits a tag into its title, from the prop or from a heading as first child, and the rest. */
export function splitTitle(tag: MdcNode): { title: PhrasingContent[]; rest: RootContent[] } {
  const title = textProp(tag, 'title')
  const [first, ...others] = tag.children
  if (title !== undefined) return { title: [text(title)], rest: tag.children }
  return first?.type === 'heading' ? { title: first.children, rest: others } : { title: [], rest: tag.children }
}
