import { readProps, startOf } from '../markdown/source/props.ts'
import { findTag } from '../tags/registry.ts'
import { defineRule } from './define-rule.ts'

export default defineRule({
  id: 'tag-title',
  summary: 'A box or a step has one title: its prop or a heading as first child.',
  severity: 'error',
  needs: 'blocks',
  *test({ body }) {
    for (const { node } of body.tags) {
      const tag = findTag(node.name)
      if (!tag || tag.headingAsTitle === 'no' || node.type !== 'containerComponent') continue
      const heading = node.children[0]?.type === 'heading' ? node.children[0] : undefined
      const hasTitle = readProps(node).values.title !== undefined
      if (heading && hasTitle) {
        yield {
          at: startOf(heading),
          severity: 'warning',
          message: `"${tag.name}" has a title and a heading.`,
          hint: 'Keep one of the two.',
        }
      } else if (!heading && !hasTitle && tag.headingAsTitle === 'required') {
        yield {
          at: startOf(node),
          message: `"${tag.name}" needs a title.`,
          hint: `Write ${tag.name}{title="..."}, or a heading as first child.`,
        }
      }
    }
  },
})
