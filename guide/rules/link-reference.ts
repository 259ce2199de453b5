import type { Nodes } from 'mdast'
import type { MdcNode } from '../markdown/source/mdc.ts'
import { isMdc } from '../markdown/source/mdc.ts'
import { startOf } from '../markdown/source/props.ts'
import { pointAt } from '../markdown/source/text.ts'
import { textOf } from '../markdown/source/text-of.ts'
import { nearest } from '../text/nearest.ts'
import type { Finding } from './define-rule.ts'
import { defineRule } from './define-rule.ts'
import { didYouMean } from './words.ts'

/** A `[span]` without attributes, judged by what stands before it and in it. */
function judgeSpan(node: MdcNode, text: string, labels: string[], notes: string[]): Finding {
  const offset = node.position?.start.offset ?? 0
  const before = text.slice(Math.max(0, offset - 1000), offset).match(/\[([^[\]]*)\]$/)
  const label = textOf(node)
  if (before) {
    const name = label || (before[1] ?? '')
    return {
      at: pointAt(text, offset - before[0].length),
      severity: 'error',
      message: `There is no link definition "${name}".`,
      hint:
        didYouMean(nearest(name, labels)) ??
        `Write [${name}]: https://... on a line of its own, or the address in round brackets.`,
    }
  }
  if (label.startsWith('^')) {
    const near = nearest(label.slice(1), notes)
    return {
      at: startOf(node),
      severity: 'error',
      message: `There is no footnote "${label.slice(1)}".`,
      hint: didYouMean(near) ?? `Write [${label}]: and its text on a line of its own.`,
    }
  }
  const defined = labels.includes(label.toLowerCase())
  return {
    at: startOf(node),
    message: `The brackets around "${label}" would vanish.`,
    hint: defined ? `For the link, write [${label}][].` : `Write it as code, or with a backslash: \\[${label}]`,
  }
}

/** Of definitions with one name the first counts, and a footnote without a reference is not shown. */
function* judgeDefinitions(nodes: readonly Nodes[], used: ReadonlySet<string>): Generator<Finding> {
  const lines = new Map<string, number>()
  for (const node of nodes) {
    if (node.type !== 'definition' && node.type !== 'footnoteDefinition') continue
    const at = startOf(node)
    const label = `${node.type === 'definition' ? '' : '^'}${node.label ?? node.identifier}`
    const key = `${node.type} ${node.identifier}`
    const line = lines.get(key)
    if (line !== undefined) {
      const message = `[${label}] is defined on line ${line} already, so this would vanish.`
      yield { at, message, hint: 'Name one of the two differently, or delete it.' }
    } else if (node.type === 'footnoteDefinition' && !used.has(node.identifier)) {
      const message = `Nothing refers to the footnote [${label}], so it would vanish.`
      yield { at, message, hint: `Write [${label}] in the text, or delete it.` }
    }
    if (line === undefined) lines.set(key, at.line)
  }
}

export default defineRule({
  id: 'link-reference',
  summary: 'A reference has its definition, and brackets are not read as a span.',
  severity: 'warning',
  needs: 'tree',
  *test({ body }) {
    const labels: string[] = []
    const notes: string[] = []
    const used = new Set<string>()
    const spans: MdcNode[] = []
    for (const node of body.nodes) {
      if (node.type === 'definition') labels.push((node.label ?? node.identifier).toLowerCase())
      if (node.type === 'footnoteDefinition') notes.push(node.label ?? node.identifier)
      if (node.type === 'footnoteReference') used.add(node.identifier)
      if (isMdc(node) && node.name === 'span' && Object.keys(node.attributes ?? {}).length === 0) spans.push(node)
    }
    for (const span of spans) yield judgeSpan(span, body.text, labels, notes)
    yield* judgeDefinitions(body.nodes, used)
  },
})
