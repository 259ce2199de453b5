import { startOf } from '../markdown/source/props.ts'
import { defineRule } from './define-rule.ts'
import { count } from './words.ts'

export default defineRule({
  id: 'table-cells',
  summary: 'A row has no more cells than the first row of its table: the others would vanish.',
  severity: 'error',
  needs: 'blocks',
  *test({ body }) {
    for (const node of body.nodes) {
      if (node.type !== 'table') continue
      const [head, ...rows] = node.children
      const columns = head?.children.length ?? 0
      for (const row of rows) {
        const first = row.children[columns]
        if (!first) continue
        const cells = count(row.children.length, 'cell')
        yield {
          at: startOf(first),
          message: `The row has ${cells} and its table ${count(columns, 'column')}, so what stands from here on would vanish.`,
          hint: 'Write a | that is part of a text as \\|, also in code.',
        }
      }
    }
  },
})
