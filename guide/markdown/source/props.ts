import type { Position } from 'unist'
import type { MdcNode } from './mdc.ts'
import type { Point } from './text.ts'
import { pointAt } from './text.ts'

/** The props of a tag as its component gets them. */
export interface Props {
  /** camelCase name → value. */
  values: Record<string, unknown>
  /** Names of props bound with a leading colon to something that is no JSON. */
  unreadable: string[]
}

/** The name that a component knows a prop by. */
export function camelCase(name: string): string {
  return name.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())
}

/**
 * Reads a tag's props: those in braces, and those in YAML below the opening line, which win. A prop bound with a
 * colon, `:count="3"`, is JSON.
 */
export function readProps(node: Pick<MdcNode, 'attributes' | 'fmAttributes'>): Props {
  const props: Props = { values: {}, unreadable: [] }
  for (const [name, value] of Object.entries({ ...node.attributes, ...node.fmAttributes })) {
    if (!name.startsWith(':')) {
      props.values[camelCase(name)] = value
      continue
    }
    try {
      props.values[camelCase(name.slice(1))] = JSON.parse(String(value)) as unknown
    } catch {
      props.unreadable.push(camelCase(name.slice(1)))
    }
  }
  return props
}

/** Where a node starts in its file; the start of the file for a node without position, which no parsed node is. */
export function startOf(node: { position?: Position }): Point {
  const { line = 1, column = 1 } = node.position?.start ?? {}
  return { line, column }
}

/** Where an attribute stands: at its name behind the node's start, or at the node where it can't be found. */
export function pointOfAttribute(text: string, node: { position?: Position }, name: string): Point {
  const start = node.position?.start.offset
  if (start === undefined) return startOf(node)
  const dashed = name.replace(/[A-Z0-9]+/g, (part) => `-?${part}`)
  const escaped = dashed.replace(/[.*+^$()[\]{}|\\]/g, '\\$&')
  // Attributes end with the line or with the YAML below it; a few lines are enough to look at.
  const source = text.slice(start, start + 2000)
  const place = source.search(new RegExp(`(?<=[{\\s,])[:@]?${escaped}(?=[\\s=:}])`, 'i'))
  if (place === -1) return startOf(node)
  const inNode = pointAt(source, place)
  const { line, column } = startOf(node)
  return { line: line + inNode.line - 1, column: inNode.line === 1 ? column + inNode.column - 1 : inNode.column }
}
