import type { Nodes } from 'mdast'
import type { SourceDocument } from '../markdown/source/document.ts'
import { readBody } from '../markdown/source/document.ts'
import { isTag } from '../markdown/source/mdc.ts'
import { startOf } from '../markdown/source/props.ts'
import type { Point } from '../markdown/source/text.ts'
import { pointAt } from '../markdown/source/text.ts'

/** `<!-- allow prose-claim: it is what the vendor says -->` */
export interface AllowComment {
  at: Point
  /** The rule that is named; may be empty or wrong. */
  rule: string
  reason: string
  /** The lines that it is about, both included. */
  lines: [first: number, last: number]
}

const COMMENT = /^<!--\s*allow\b([\s\S]*?)-->/
const IN_YAML = /^\s*#\s*allow\b(.*)/
const MAYBE = /(?:<!--|#)\s*allow\b/

/** Few texts have such a comment, and only they are read for it. */
export function mayAllow(text: string): boolean {
  return MAYBE.test(text)
}

/** `prose-claim: why` → both parts; nothing for a sentence that happens to begin with "allow". */
function readWords(words: string | undefined): Pick<AllowComment, 'rule' | 'reason'> | undefined {
  if (words === undefined) return undefined
  const [rule = '', ...reason] = words.split(':')
  return /^[\w-]*$/.test(rule.trim()) ? { rule: rule.trim(), reason: reason.join(':').trim() } : undefined
}

function readComment(node: Nodes): Pick<AllowComment, 'rule' | 'reason'> | undefined {
  return node.type === 'html' ? readWords(node.value.match(COMMENT)?.[1]) : undefined
}

/** The last line of what stands below a comment: a tag is allowed its first line only, not all that it holds. */
function lastLineOf(node: Nodes): number {
  return isTag(node) && node.type === 'containerComponent' ? startOf(node).line : (node.position?.end.line ?? 1)
}

function inBody(document: SourceDocument): AllowComment[] {
  const { tree } = readBody(document)
  const comments: AllowComment[] = []
  const waiting: Nodes[] = tree ? [tree] : []
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (!('children' in node)) continue
    for (const [index, child] of node.children.entries()) {
      waiting.push(child)
      const words = readComment(child)
      if (!words) continue
      const at = startOf(child)
      const below = node.children.slice(index + 1).find((later) => !readComment(later))
      // In the middle of a paragraph it is about that paragraph.
      const about = node.type === 'paragraph' ? node : below
      comments.push({ at, ...words, lines: [startOf(about ?? child).line, lastLineOf(about ?? child)] })
    }
  }
  return comments
}

/** `# allow prose-claim: why` between the fields, about the field below. */
function inFields({ frontmatter, lines, text }: SourceDocument): AllowComment[] {
  if (frontmatter.state !== 'found') return []
  const first = pointAt(text, frontmatter.start).line
  const last = pointAt(text, frontmatter.end).line
  const comments: AllowComment[] = []
  for (let line = first; line <= last; line++) {
    const source = lines[line - 1] ?? ''
    const words = readWords(source.match(IN_YAML)?.[1])
    if (!words) continue
    const indent = source.length - source.trimStart().length
    let below = line + 1
    while (below < last && /^\s*#/.test(lines[below - 1] ?? '')) below++
    let end = below
    // Lines that are indented more go on with the field.
    while (end < last && /^\s+\S/.test((lines[end] ?? '').slice(indent))) end++
    comments.push({ at: { line, column: indent + 1 }, ...words, lines: [below, end] })
  }
  return comments
}

/** The comments of a file that allow a warning, in the order of the file. */
export function readAllowComments(document: SourceDocument): AllowComment[] {
  if (!mayAllow(document.text)) return []
  return [...inFields(document), ...inBody(document)].sort((a, b) => a.at.line - b.at.line)
}
