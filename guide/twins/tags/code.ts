import type { Code, Paragraph, RootContent } from 'mdast'
import type { Verdict } from '../../markdown/fence.ts'
import { readVerdict } from '../../markdown/fence.ts'
import { LANGUAGES } from '../../markdown/languages.ts'
import { readUnchecked } from '../../markdown/source/fence-attributes.ts'
import { readFenceInfo } from '../../markdown/source/fence-info.ts'
import { NOT_CHECKED } from '../../tags/shown-words.ts'
import { inlineCode, paragraph, strong, text } from '../nodes.ts'
import type { BlockFlattening } from '../scope.ts'

const VERDICTS = { vulnerable: 'Vulnerable', fixed: 'Fixed' } as const

interface Label {
  /** The name of a tab. */
  isTab?: boolean
  /** Where the fence does not say it itself. */
  verdict?: Verdict
}

function labelOf(language: string | undefined, filename: string | undefined, label: Label): Paragraph[] {
  if (label.verdict) {
    const file = filename === undefined ? [] : [text(' '), inlineCode(filename)]
    return [paragraph(strong(text(`${VERDICTS[label.verdict]}:`)), ...file)]
  }
  if (label.isTab) return [paragraph(strong(text(filename ?? LANGUAGES[language ?? '']?.label ?? language ?? 'Code')))]
  return filename === undefined ? [] : [paragraph(inlineCode(filename), text(':'))]
}

/** A fence with nothing but its language, below what the page shows above it. */
export function fence(node: Code, label: Label = {}): RootContent[] {
  const { language, filename, meta } = readFenceInfo(`${node.lang ?? ''} ${node.meta ?? ''}`.trim())
  const verdict = readVerdict(meta) ?? label.verdict
  const unchecked = readUnchecked(meta)
  return [
    ...labelOf(language, filename, { ...label, verdict }),
    ...(unchecked === undefined ? [] : [paragraph(text(`${NOT_CHECKED}: ${unchecked}`))]),
    { type: 'code', lang: language ?? null, meta: null, value: node.value },
  ]
}

/** Flattens the fences of a tag, and anything else as usual. */
function fencesOf(labelAt: (index: number) => Label): BlockFlattening {
  return (tag, scope) => {
    let index = 0
    return tag.children.flatMap((node) => (node.type === 'code' ? fence(node, labelAt(index++)) : scope.blocks([node])))
  }
}

export const codeGroup = fencesOf(() => ({ isTab: true }))
export const codeCompare = fencesOf((index) => ({ verdict: index === 0 ? 'vulnerable' : 'fixed' }))
