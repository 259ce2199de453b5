import type { Node } from 'jsonc-parser'
import { getNodeValue } from 'jsonc-parser'
import type { Result } from 'package-json-validator'
import { validate } from 'package-json-validator'

/** A mistake at an offset of the text. */
export interface PlacedMistake {
  offset: number
  message: string
}

function mistakesIn({ issues, childResults }: Result, node: Node): PlacedMistake[] {
  const inside = childResults.flatMap((child) => mistakesIn(child, node.children?.[child.index] ?? node))
  return [...issues.map(({ message }) => ({ offset: node.offset, message })), ...inside]
}

/** What is wrong with the fields of a package.json. A guide shows a part of one, so that no field is missed. */
export function checkPackageJson(_text: string, tree: Node): PlacedMistake[] {
  return (tree.children ?? []).flatMap(({ children: [key, value] = [] }) => {
    if (!key || !value) return []
    // Each by itself: the validator counts the fields that it knows, not those of the text.
    const { childResults } = validate({ private: true, [String(key.value)]: getNodeValue(value) }, true)
    return childResults.flatMap((result) => mistakesIn(result, value))
  })
}
