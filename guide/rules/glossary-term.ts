import { pointOfAttribute, readProps } from '../markdown/source/props.ts'
import { nearest } from '../text/nearest.ts'
import { defineRule } from './define-rule.ts'
import { didYouMean } from './words.ts'

export default defineRule({
  id: 'glossary-term',
  summary: 'A glossary term is a file in glossary/.',
  severity: 'error',
  needs: 'tree',
  *test({ site, body }) {
    for (const { node } of body.tags) {
      const id = node.name === 'glossary-term' ? readProps(node).values.id : undefined
      if (typeof id !== 'string' || id.trim() === '' || site.ids.glossary.has(id)) continue
      yield {
        at: pointOfAttribute(body.text, node, 'id'),
        message: `There is no term "${id}" in the glossary.`,
        hint: didYouMean(nearest(id, site.ids.glossary)) ?? `Write glossary/${id}.md first.`,
      }
    }
  },
})
