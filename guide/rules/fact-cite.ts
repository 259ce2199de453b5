import { pointOfAttribute, readProps } from '../markdown/source/props.ts'
import { nearest } from '../text/nearest.ts'
import { defineRule } from './define-rule.ts'
import { didYouMean } from './words.ts'

export default defineRule({
  id: 'fact-cite',
  summary: 'A cited fact is a file in facts/, and somebody has read its source.',
  severity: 'error',
  needs: 'tree',
  *test({ site, body }) {
    for (const { node } of body.tags) {
      const id = node.name === 'fact-cite' ? readProps(node).values.id : undefined
      if (typeof id !== 'string' || id.trim() === '') continue
      const at = pointOfAttribute(body.text, node, 'id')
      const fact = site.facts.get(id)
      if (!fact) {
        const hint = didYouMean(nearest(id, site.ids.facts)) ?? `Write facts/${id}.yml first.`
        yield { at, message: `There is no fact "${id}".`, hint }
      } else if (fact.fields.grade === 'cited') {
        yield {
          at,
          message: `Nobody has read the source of the fact "${id}" yet: its grade is cited.`,
          hint: `Read the source and write grade: read into ${fact.file}, or leave the fact out.`,
        }
      }
    }
  },
})
