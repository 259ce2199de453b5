import { startOf } from '../markdown/source/props.ts'
import { findTag } from '../tags/registry.ts'
import { defineRule } from './define-rule.ts'

export default defineRule({
  id: 'tag-planned',
  summary: 'A tag that is only planned is not used.',
  severity: 'error',
  needs: 'tree',
  *test({ body }) {
    for (const { node } of body.tags) {
      if (findTag(node.name)?.status !== 'planned') continue
      yield {
        at: startOf(node),
        message: `The tag "${node.name}" is not available yet.`,
        hint: 'Leave it out for now.',
      }
    }
  },
})
