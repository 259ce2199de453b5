import type { Node } from 'jsonc-parser'
import type { Result } from 'package-json-validator'
import { validate } from 'package-json-validator'

/** A mistake at an offset of the text. */
export interface PlacedMistake {
  offset: number
  message: string
}

function mistakesIn(result: Result, node: Node | undefined): PlacedMistake[] {
  const own = result.issues.map(({ message }) => ({ offset: node?.offset ?? 0, message }))
  return [...own, ...childrenOf(result, node)]
}

function childrenOf(result: Result, node: Node | undefined): PlacedMistake[] {
  return result.childResults.flatMap((child) => {
    const part = node?.children?.[child.index]
    return mistakesIn(child, part?.type === 'property' ? part.children?.[1] : part)
  })
}

/** What is wrong with the fields of a package.json. A guide shows a part of one, so that none is missed. */
export function checkPackageJson(text: string, tree: Node): PlacedMistake[] {
  return childrenOf(validate(text, true), tree)
}
