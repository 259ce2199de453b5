import type { Nodes } from 'mdast'
import { writtenValue } from '../allowed/elements.ts'
import { isAllowedValue } from '../allowed/judge.ts'
import { attributesOf, isTag } from '../markdown/source/mdc.ts'
import { pointOfAttribute } from '../markdown/source/props.ts'
import { HARMLESS_ELEMENTS, findTag } from '../tags/registry.ts'
import { isUnsafeAddress, isUnsafeAttribute } from './unsafe.ts'
import type { Finding } from './define-rule.ts'
import { defineRule } from './define-rule.ts'

/** What a node with braces behind it becomes. */
const ELEMENTS: Partial<Record<string, string>> = {
  link: 'a',
  image: 'img',
  inlineCode: 'code',
  emphasis: 'em',
  strong: 'strong',
}

/** What is wrong with an attribute that is neither dangerous nor a prop, if anything is. */
function refusal(node: Nodes, name: string, value: unknown): string | undefined {
  // Props have a rule of their own, and so have tags that there are not.
  if (isTag(node) && !HARMLESS_ELEMENTS.includes(node.name)) return undefined
  const element = 'name' in node ? String(node.name) : (ELEMENTS[node.type] ?? node.type)
  const allowed = writtenValue(element, name)
  if (allowed === undefined) return `The attribute "${name}" is not allowed on <${element}>.`
  return isAllowedValue(allowed, value) ? undefined : `The attribute "${name}" can't be "${String(value)}".`
}

function* judge(node: Nodes, text: string): Generator<Finding> {
  // A binding keeps its words in attributes of its own, and reports itself.
  if ('name' in node && node.name === 'binding') return
  for (const [name, value] of Object.entries(attributesOf(node) ?? {})) {
    const at = pointOfAttribute(text, node, name)
    if (isUnsafeAttribute(name)) {
      yield { at, message: `The attribute "${name}" is not allowed.`, hint: 'Delete it.' }
    } else if (
      /^:?(?:href|src)$/.test(name) &&
      isUnsafeAddress(String(value)) &&
      !(isTag(node) && findTag(node.name))
    ) {
      yield { at, message: 'The address runs code or holds a document.', hint: 'Delete it.' }
    } else if (value === true && !isTag(node)) {
      yield {
        at,
        message: `{${name}} behind a text, a link or code is read as an attribute and would vanish.`,
        hint: 'Leave a space before the {, or put it inside the code.',
      }
    } else {
      const message = refusal(node, name, value)
      if (message) yield { at, message, hint: 'Delete it: how a text looks is up to the site.' }
    }
  }
}

export default defineRule({
  id: 'attribute',
  summary:
    'Braces behind a tag, a text or a link hold the few attributes that are allowed: none runs code or styles the page.',
  severity: 'error',
  needs: 'tree',
  *test({ body }) {
    for (const node of body.nodes) yield* judge(node, body.text)
  },
})
