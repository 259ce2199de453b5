import type { Nodes, PhrasingContent, RootContent } from 'mdast'
import type { MdcNode } from '../markdown/source/mdc.ts'
import type { TwinContext } from './context.ts'

/** Where in the page a part is flattened. */
export interface Scope {
  context: TwinContext
  /** Depth of the heading that everything here stands below. */
  base: number
  /** Depth of the last heading so far. */
  level: number
  /** How many steps of the list came before. */
  steps: number
  /** A scope of its own, below a heading of that depth. */
  inside(base?: number): Scope
  /** Flattens blocks. */
  blocks(nodes: readonly Nodes[]): RootContent[]
  /** Flattens what stands in a text. */
  inline(nodes: readonly Nodes[]): PhrasingContent[]
}

/** What a block tag means, in plain Markdown. */
export type BlockFlattening = (tag: MdcNode, scope: Scope) => RootContent[]

/** What a tag in a text means. */
export type InlineFlattening = (tag: MdcNode, scope: Scope) => PhrasingContent[]
