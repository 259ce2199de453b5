import type { Nodes } from 'mdast'
import type { MarkdownView } from '../rules/define-rule.ts'
import { isTag } from '../markdown/source/mdc.ts'
import type { Passage, PassageKind, Range } from './passage.ts'
import { maskedText, placesFrom } from './passage.ts'
import { propPassages } from './prop-passages.ts'

interface Draft {
  kind: PassageKind
  range: Range
  parts: (Range & { code?: boolean })[]
  quoted: boolean
  citesFact: boolean
  links: Range[]
}

interface Frame {
  node: Nodes
  /** The passage that it stands in. */
  draft?: Draft
  quoted: boolean
  /** Keys to press and printed addresses are no words. */
  code: boolean
}

function rangeOf(node: Nodes): Range {
  return [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0]
}

function asCode([start, end]: Range): Range & { code: boolean } {
  return Object.assign([start, end] as const, { code: true })
}

function isPrintedAddress(node: Nodes): boolean {
  if (node.type !== 'link') return false
  const [text] = node.children
  return text?.type === 'text' && node.url.endsWith(text.value)
}

/** Notes in the draft what a node adds to it. */
function addTo(draft: Draft, node: Nodes, code: boolean, source: string): void {
  const range = rangeOf(node)
  if (node.type === 'inlineCode') draft.parts.push(asCode(range))
  else if (node.type === 'text') draft.parts.push(code ? asCode(range) : range)
  else if (node.type === 'link' || node.type === 'linkReference') {
    draft.links.push([range[0] - draft.range[0], range[1] - draft.range[0]])
  } else if ((node.type === 'image' || node.type === 'imageReference') && node.alt) {
    const start = range[0] + '!['.length
    if (source.startsWith(node.alt, start)) draft.parts.push([start, start + node.alt.length])
  } else if (isTag(node) && node.name === 'fact-cite') draft.citesFact = true
}

function finish({ range, parts, ...draft }: Draft, source: string): Passage {
  return { ...draft, text: maskedText(source, range, parts), at: placesFrom(source, range[0]) }
}

/** Every passage below the frontmatter in the order of the page, with the props that readers see. */
export function bodyPassages({ tree, text: source }: MarkdownView): Passage[] {
  const found: (Draft | Passage)[] = []
  // Not by recursion: how deep a text is nested is up to its author.
  const waiting: Frame[] = [{ node: tree, quoted: false, code: false }]
  for (let frame = waiting.pop(); frame; frame = waiting.pop()) {
    const { node } = frame
    let { draft, quoted, code } = frame
    if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') {
      const kind = node.type === 'heading' ? 'heading' : 'text'
      draft = { kind, range: rangeOf(node), parts: [], quoted, citesFact: false, links: [] }
      found.push(draft)
    } else if (draft) addTo(draft, node, code, source)
    if (isTag(node)) found.push(...propPassages(node, source))
    if (!('children' in node)) continue
    quoted ||= node.type === 'blockquote'
    code ||= isPrintedAddress(node) || (isTag(node) && node.name === 'kbd')
    for (let index = node.children.length - 1; index >= 0; index--) {
      const child = node.children[index]
      if (child) waiting.push({ node: child, draft, quoted, code })
    }
  }
  return found.map((entry) => ('at' in entry ? entry : finish(entry, source)))
}
