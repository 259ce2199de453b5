import type { Element, Nodes } from 'hast'
import { find, html } from 'property-information'
import { readProps } from '../markdown/source/props.ts'
import { findTag } from '../tags/registry.ts'
import { isFileAddress, isLinkAddress } from './addresses.ts'
import type { AllowedElement, AttributeValue } from './elements.ts'
import { findElement } from './elements.ts'

/** Something that a page must not have. */
export interface Refusal {
  node: Element
  message: string
  hint: string
}

/** True where a value of the parsed tree is what the attribute may hold. */
export function isAllowedValue(allowed: AttributeValue, value: unknown): boolean {
  const isList = Array.isArray(value) && value.every((part) => ['string', 'number'].includes(typeof part))
  const text = isList ? value.join(' ') : value
  if (allowed === 'flag') return text === true || text === ''
  if (typeof text === 'number') return allowed === 'text'
  if (typeof text !== 'string') return false
  if (allowed === 'text') return true
  if (allowed === 'link') return isLinkAddress(text)
  if (allowed === 'file') return isFileAddress(text)
  const words = text.split(/\s+/).filter(Boolean)
  return words.every((word) => allowed.some((one) => word === one || (one.endsWith('-') && word.startsWith(one))))
}

function* judgeAttributes(node: Element, { written, parsed = {}, needs = [] }: AllowedElement): Generator<Refusal> {
  const { tagName, properties } = node
  const allowed = new Map<string, AttributeValue>(Object.entries({ ...parsed, ...written }))
  const there = new Set<string>()
  for (const [property, value] of Object.entries(properties)) {
    // The name under which Vue writes it: `className` is `class`.
    const { attribute } = find(html, property)
    // Left out by Vue as by the parser.
    if (value === null || value === undefined || value === false) continue
    there.add(attribute)
    const kind = allowed.get(attribute)
    if (kind === undefined) {
      yield { node, message: `The attribute "${attribute}" is not allowed on <${tagName}>.`, hint: 'Delete it.' }
    } else if (!isAllowedValue(kind, value)) {
      const message = `The attribute "${attribute}" of <${tagName}> can't be "${String(value)}".`
      yield { node, message, hint: 'Delete it, or write what may stand there: docs/WRITING.md says what.' }
    }
  }
  for (const name of needs.filter((one) => !there.has(one))) {
    yield { node, message: `<${tagName}> without "${name}" is none of Markdown's.`, hint: 'Write it in Markdown.' }
  }
}

function* judgeElement(node: Element): Generator<Refusal> {
  const { tagName, properties } = node
  const tag = findTag(tagName)
  const element = findElement(tagName)
  if (tag) {
    const { values, unreadable } = readProps({ attributes: properties })
    const issues = tag.props.safeParse(values).error?.issues ?? []
    const wrong = issues.flatMap(
      ({ path, keys }: { path: PropertyKey[]; keys?: string[] }) => keys ?? [String(path[0])],
    )
    for (const name of new Set([...unreadable, ...wrong])) {
      yield { node, message: `"${tagName}" can't have this prop: "${name}".`, hint: `See docs/tags/${tagName}.md.` }
    }
  } else if (element) {
    yield* judgeAttributes(node, element)
  } else {
    yield {
      node,
      message: `<${tagName}> is nothing that a page may have.`,
      hint: 'Write it in Markdown, or in backticks.',
    }
  }
}

/**
 * What in a parsed article is not on the allow-list, in the order of the page.
 *
 * @param tree as the parser made it, raw HTML read, before anything is left out of it
 */
export function* judgeTree(tree: Nodes): Generator<Refusal> {
  if (tree.type === 'element') yield* judgeElement(tree)
  if ('children' in tree) for (const child of tree.children) yield* judgeTree(child)
  // A <template> keeps its content apart.
  if ('content' in tree && tree.content) yield* judgeTree(tree.content)
}
