import type { Nodes, Root } from 'mdast'
import type { Block } from '../markdown/source/blocks.ts'
import type { SourceBody } from '../markdown/source/document.ts'
import type { HeadingEntry } from '../markdown/source/heading-ids.ts'
import type { MdcNode } from '../markdown/source/mdc.ts'
import type { Point } from '../markdown/source/text.ts'
import type { IssueSeverity, TextEdit } from './issue.ts'
import type { PageDocument, SiteIndex } from './site-index.ts'

/** A tag of an editor with the tag that it stands in, `page` at the top level. */
export interface TagEntry {
  node: MdcNode
  parent: string
  /** It stands in the middle of a text. */
  inText: boolean
}

/** The Markdown of the document that is looked at, when the parser could read it. */
export interface MarkdownView extends SourceBody {
  tree: Root
  /** Every node of the tree in the order of the page. */
  nodes: Nodes[]
  headings: HeadingEntry[]
  /** The first block that the parser ends on another line than the editor. */
  misread?: { block: Block; parsedEnd: number }
  /** Every tag in the order of the page, known or not. */
  tags: TagEntry[]
}

/** A mistake that a rule found. */
export interface Finding {
  at: Point
  message: string
  hint?: string
  /** Where it differs from the rule's own. */
  severity?: IssueSeverity
  /** Only where nobody could have meant anything else. */
  fix?: readonly TextEdit[]
}

/** What a rule gets to see. */
export interface RuleContext {
  document: PageDocument
  site: SiteIndex
  /** The words of the Markdown parser where it gave up on the document. */
  failure?: string
}

export interface MarkdownContext extends RuleContext {
  body: MarkdownView
}

/**
 * What must be right before a rule makes sense. `text`: the file can be read. `fields`: its YAML has no mistake.
 * `tree`: the Markdown parser could read it. `blocks`: as well as that, each block and fence is closed and the parser
 * agrees on where, so that the tree shows the nesting that the editor meant.
 */
interface Needs {
  file: RuleContext
  text: RuleContext
  fields: RuleContext
  tree: MarkdownContext
  blocks: MarkdownContext
}

export type RuleNeed = keyof Needs

/** A content rule: a pure function from one document and its site to the mistakes in it. */
export interface Rule<Need extends RuleNeed = RuleNeed> {
  id: string
  /** What it asks for, as one sentence. */
  summary: string
  severity: IssueSeverity
  needs: Need
  test: (context: Needs[Need]) => Iterable<Finding>
}

/** A rule of any need, as the engine holds it. */
export type AnyRule = { [Need in RuleNeed]: Rule<Need> }[RuleNeed]

/** Describes a rule. */
export function defineRule<Need extends RuleNeed>(rule: Rule<Need>): Rule<Need> {
  return rule
}
