import type { Nodes } from 'mdast'
import type { MdcNode } from '../markdown/source/mdc.ts'
import { isTag } from '../markdown/source/mdc.ts'
import { startOf } from '../markdown/source/props.ts'
import { findTag } from '../tags/registry.ts'
import { defineRule } from './define-rule.ts'

const TEXT_HOLDERS = new Set<Nodes['type']>([
  'paragraph',
  'heading',
  'tableCell',
  'link',
  'emphasis',
  'strong',
  'delete',
])

/** Every tag with whether it stands in the middle of a text. */
function* tagsIn(node: Nodes, inText = false): Generator<{ tag: MdcNode; inText: boolean }> {
  if (!('children' in node)) return
  for (const child of node.children) {
    if (isTag(child)) yield { tag: child, inText }
    yield* tagsIn(child, inText || TEXT_HOLDERS.has(child.type))
  }
}

export default defineRule({
  id: 'tag-form',
  summary: 'A block tag is written as a block, and a tag for text in the text.',
  severity: 'error',
  needs: 'tree',
  *test({ body }) {
    for (const { tag, inText } of tagsIn(body.tree)) {
      const known = findTag(tag.name)
      if (!known) continue
      const { name } = tag
      const at = startOf(tag)
      if (known.form === 'inline') {
        if (tag.type === 'textComponent') continue
        yield {
          at,
          message: `"${name}" belongs into a text, not on lines of its own.`,
          hint: `Write it with one colon: :${name}[words]{...}`,
        }
      } else if (inText) {
        yield { at, message: `"${name}" can't stand in the middle of a text.`, hint: 'Put it on lines of its own.' }
      } else if (known.form === 'block' && tag.type === 'textComponent') {
        yield {
          at,
          message: `"${name}" is a block and needs an end.`,
          hint: `Write ::${name}, its text, and a line of :: below.`,
        }
      }
    }
  },
})
