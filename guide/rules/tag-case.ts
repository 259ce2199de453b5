import { startOf } from '../markdown/source/props.ts'
import { findTag } from '../tags/registry.ts'
import { defineRule } from './define-rule.ts'

export default defineRule({
  id: 'tag-case',
  summary: 'A tag is written in lower case with hyphens.',
  severity: 'warning',
  needs: 'tree',
  *test({ body }) {
    for (const { node } of body.tags) {
      const offset = node.position?.start.offset ?? 0
      const written = body.text.slice(offset).match(/^:+([a-z][\w-]*)/i)?.[1]
      if (written === undefined || written === node.name || !findTag(node.name)) continue
      yield { at: startOf(node), message: `"${written}" is read as "${node.name}".`, hint: `Write "${node.name}".` }
    }
  },
})
