import type { Code, Paragraph, RootContent } from 'mdast'
import type { Verdict } from '../../markdown/fence.ts'
import { readVerdict } from '../../markdown/fence.ts'
import { LANGUAGES } from '../../markdown/languages.ts'
import { readUnchecked } from '../../markdown/source/fence-attributes.ts'
import { readFenceInfo } from '../../markdown/source/fence-info.ts'
import { isProblem, readSrc, takeFromSample } from '../../proof/fence-source.ts'
import type { Samples } from '../../proof/samples.ts'
import { NOT_CHECKED } from '../../tags/shown-words.ts'
import { inlineCode, paragraph, strong, text } from '../nodes.ts'
import type { BlockFlattening, Scope } from '../scope.ts'

/** Whoever takes code from a twin gets these words with it. */
const VERDICTS = { vulnerable: 'Vulnerable, do not use', fixed: 'Fixed' } as const

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

/** The code of a fence and the side that it is on; of a sample where it names one. */
function shown(node: Code, meta: string, samples: Samples): { code: string; verdict?: Verdict } {
  const src = readSrc(meta)
  const found = src === undefined ? undefined : takeFromSample(src, samples)
  if (found && isProblem(found)) throw new Error(`${found.message} ${found.hint}`)
  return { code: found?.code ?? node.value, verdict: readVerdict(meta) ?? found?.side }
}

/** A fence with nothing but its language, below what the page shows above it. */
export function fence(node: Code, { context }: Pick<Scope, 'context'>, label: Label = {}): RootContent[] {
  const { language, filename, meta } = readFenceInfo(`${node.lang ?? ''} ${node.meta ?? ''}`.trim())
  const { code, verdict = label.verdict } = shown(node, meta, context.samples)
  const unchecked = readUnchecked(meta)
  return [
    ...labelOf(language, filename, { ...label, verdict }),
    ...(unchecked === undefined ? [] : [paragraph(text(`${NOT_CHECKED}: ${unchecked}`))]),
    { type: 'code', lang: language ?? null, meta: null, value: code },
  ]
}

/** Flattens the fences of a tag, and anything else as usual. */
function fencesOf(labelAt: (index: number) => Label): BlockFlattening {
  return (tag, scope) => {
    let index = 0
    return tag.children.flatMap((node) =>
      node.type === 'code' ? fence(node, scope, labelAt(index++)) : scope.blocks([node]),
    )
  }
}

export const codeGroup = fencesOf(() => ({ isTab: true }))
export const codeCompare = fencesOf((index) => ({ verdict: index === 0 ? 'vulnerable' : 'fixed' }))
