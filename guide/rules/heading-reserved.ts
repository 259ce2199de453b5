import { PAGE_IDS } from '../markdown/page-ids.ts'
import { startOf } from '../markdown/source/props.ts'
import { defineRule } from './define-rule.ts'
import { listOf } from './words.ts'

export default defineRule({
  id: 'heading-reserved',
  summary: 'No heading gets an id that a part of the page has.',
  severity: 'error',
  needs: 'blocks',
  *test({ body }) {
    for (const { node, id } of body.headings) {
      if (!PAGE_IDS.includes(id)) continue
      yield {
        at: startOf(node),
        message: `The heading gets the id #${id}, which a part of every page has.`,
        hint: `Word it differently. Taken are ${listOf(PAGE_IDS)}.`,
      }
    }
  },
})
