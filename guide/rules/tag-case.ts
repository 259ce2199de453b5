import { startOf } from '../markdown/source/props.ts'
import { findTag } from '../tags/registry.ts'
import { defineRule } from './define-rule.ts'

/** No name of a tag and its colons are as long. */
const MAX_LENGTH = 200

export default defineRule({
  id: 'tag-case',
  summary: 'A tag is written in lower case with hyphens.',
  severity: 'warning',
  needs: 'tree',
  *test({ body }) {
    for (const { node } of body.tags) {
      const offset = node.position?.start.offset ?? 0
      const [, colons = '', written] = body.text.slice(offset, offset + MAX_LENGTH).match(/^(:+)([a-z][\w-]*)/i) ?? []
      if (written === undefined || written === node.name || !findTag(node.name)) continue
      const start = offset + colons.length
      yield {
        at: startOf(node),
        message: `"${written}" is read as "${node.name}".`,
        hint: `Write "${node.name}".`,
        fix: [{ start, end: start + written.length, text: node.name }],
      }
    }
  },
})
