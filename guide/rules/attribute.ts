import type { Nodes } from 'mdast'
import { attributesOf, isTag } from '../markdown/source/mdc.ts'
import { pointOfAttribute } from '../markdown/source/props.ts'
import { findTag } from '../tags/registry.ts'
import { isUnsafeAddress, isUnsafeAttribute } from './unsafe.ts'
import type { Finding } from './define-rule.ts'
import { defineRule } from './define-rule.ts'

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
    }
  }
}

export default defineRule({
  id: 'attribute',
  summary: 'Braces behind a tag, a text or a link hold no attribute that runs code or styles the page.',
  severity: 'error',
  needs: 'tree',
  *test({ body }) {
    for (const node of body.nodes) yield* judge(node, body.text)
  },
})
