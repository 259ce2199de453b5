import { addColons } from './colons.ts'
import { defineRule } from './define-rule.ts'

export default defineRule({
  id: 'block-same-colons',
  summary: 'An outer block has more colons than the block inside it.',
  severity: 'warning',
  needs: 'blocks',
  *test({ body: { scan, text } }) {
    for (const { name, colons, start, parent } of scan.blocks) {
      if (parent?.colons !== colons) continue
      yield {
        at: start,
        message: `"${name}" has as many colons as "${parent.name}" around it.`,
        hint: `Write "${parent.name}" with ${colons + 1} colons, at its start and at its end.`,
        fix: addColons(text, parent, 1),
      }
    }
  },
})
