import { startOf } from '../markdown/source/props.ts'
import { findTag, mayHold } from '../tags/registry.ts'
import { judgeForm } from './tag-form.ts'
import { defineRule } from './define-rule.ts'
import { listOf } from './words.ts'

export default defineRule({
  id: 'tag-parent',
  summary: 'A tag stands where the registry allows it.',
  severity: 'error',
  needs: 'blocks',
  *test({ body }) {
    for (const entry of body.tags) {
      const { node, parent } = entry
      const tag = findTag(node.name)
      const outer = findTag(parent)
      if (!tag || (parent !== 'page' && !outer)) continue
      // A tag in the wrong form stands wherever that form has led it.
      if (judgeForm(tag, entry)) continue
      const at = startOf(node)
      if (tag.parents && !tag.parents.includes(parent)) {
        const onPage = tag.parents.includes('page')
        yield {
          at,
          message: onPage
            ? `"${tag.name}" can't stand inside of "${parent}".`
            : `"${tag.name}" must stand directly in "${tag.parents.join('" or "')}"${outer ? `, not in "${parent}"` : ''}.`,
          hint: onPage ? 'Close the block around it first.' : undefined,
        }
      } else if (
        outer && tag.form === 'inline' ? outer.content.kind === 'children' : outer && !mayHold(parent, tag.name)
      ) {
        const allowed = outer?.children ?? []
        yield {
          at,
          message: `"${tag.name}" can't stand inside of "${parent}".`,
          hint: allowed.length > 0 ? `Allowed there: ${listOf(allowed)}.` : 'Close the block around it first.',
        }
      }
    }
  },
})
