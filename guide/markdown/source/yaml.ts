import type { Document, Node } from 'yaml'
import { isMap, isNode, isPair, isScalar, isSeq, parseDocument, visit } from 'yaml'

/** A mistake in YAML itself. */
export interface YamlMistake {
  code: string
  message: string
  /** Offset in the YAML text. */
  offset: number
  /** Offset behind what the parser stumbled over. */
  end: number
}

/** Parsed YAML with the place of each key and value. */
export interface YamlSource {
  /** What was written, as plain values; empty when it is no map or can't be read. */
  fields: Record<string, unknown>
  /** False when the top level is a list or a single value. */
  isMap: boolean
  mistakes: YamlMistake[]
  /** The tree with the places. It is parsed when it is asked for: those of thousands of files would fill the memory. */
  readonly document: Document
}

/** Texts that YAML takes for references because they start with * or &. */
function mistakenReferences(document: Document, text: string): YamlMistake[] {
  const mistakes: YamlMistake[] = []
  const anchors = new Map<string, Node>()
  const used = new Set<string>()
  const add = (code: string, message: string, range: readonly number[] = []) => {
    const [offset = 0, end = 0] = range
    mistakes.push({ code, message, offset, end })
  }
  visit(document, {
    Alias(_, node) {
      used.add(node.source)
      if (!node.resolve(document)) add('UNRESOLVED_ALIAS', `There is no &${node.source}`, node.range ?? [])
    },
    Value(_, node) {
      if (node.anchor) anchors.set(node.anchor, node)
    },
  })
  for (const [anchor, { range }] of anchors) {
    if (used.has(anchor)) continue
    // The place of a value begins behind its anchor.
    const offset = text.lastIndexOf(`&${anchor}`, range?.[0])
    add('UNUSED_ANCHOR', `Nothing refers to &${anchor}`, [offset, offset + anchor.length + 1])
  }
  return mistakes
}

const parse = (text: string): Document => parseDocument(text, { prettyErrors: false, stringKeys: true })

/** The tree that was asked for last: a rule asks for many places of one file. */
let last: { text: string; document: Document } | undefined

function documentOf(text: string): Document {
  if (last?.text !== text) last = { text, document: parse(text) }
  return last.document
}

/** YAML that was parsed before, and had no mistake. */
export function knownYaml(text: string, fields: Record<string, unknown>): YamlSource {
  return {
    fields,
    isMap: true,
    mistakes: [],
    get document() {
      return documentOf(text)
    },
  }
}

/** Parses YAML, never throws: what is wrong is in `mistakes`. */
export function readYaml(text: string): YamlSource {
  const document = parse(text)
  const mistakes = [...document.errors, ...document.warnings].map(({ code, message, pos }) => {
    return { code: String(code), message, offset: pos[0], end: pos[1] }
  })
  mistakes.push(...mistakenReferences(document, text))
  let fields: unknown
  try {
    // What can't be read is reported; half of it would lead to echoes.
    if (mistakes.every(({ code }) => code === 'DUPLICATE_KEY')) fields = document.toJS()
  } catch (error) {
    // Only a chain of aliases that would fill the memory gets here.
    mistakes.push({ code: 'ALIAS', message: error instanceof Error ? error.message : String(error), offset: 0, end: 0 })
  }
  const map = fields !== null && typeof fields === 'object' && !Array.isArray(fields)
  return {
    fields: map ? (fields as Record<string, unknown>) : {},
    isMap: map || fields === null || fields === undefined,
    mistakes,
    get document() {
      return documentOf(text)
    },
  }
}

function offsetOfNode(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined
}

/**
 * Offset of the entry at a path of keys and indexes: of its value, or of its key with `which: 'key'`. Where the path
 * does not exist, the offset of the nearest entry above it that does.
 */
export function offsetOfEntry(
  source: YamlSource,
  path: readonly PropertyKey[],
  which: 'key' | 'value' = 'value',
): number {
  let node: unknown = source.document.contents
  let offset = offsetOfNode(node) ?? 0
  for (const [index, step] of path.entries()) {
    let next: unknown
    if (isMap(node)) {
      // Of a key that stands twice, the last is the one that counts.
      const pair = node.items.findLast(
        (item) => isPair(item) && isScalar(item.key) && String(item.key.value) === String(step),
      )
      if (!pair) break
      const key = offsetOfNode(pair.key) ?? offset
      const last = index === path.length - 1
      offset = last && which === 'key' ? key : isEmpty(pair.value) ? key : (offsetOfNode(pair.value) ?? key)
      next = pair.value
    } else if (isSeq(node)) {
      next = node.items[Number(step)]
      if (next === undefined) break
      offset = offsetOfNode(next) ?? offset
    } else {
      break
    }
    node = next
  }
  return offset
}

function isEmpty(value: unknown): boolean {
  return value === null || (isScalar(value) && value.value === null)
}
