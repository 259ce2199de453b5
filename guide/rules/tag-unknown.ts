import { startOf } from '../markdown/source/props.ts'
import { nearest } from '../text/nearest.ts'
import { HARMLESS_ELEMENTS, TAGS, findTag } from '../tags/registry.ts'
import { defineRule } from './define-rule.ts'
import { didYouMean } from './words.ts'

const NAMES = TAGS.map(({ name }) => name)

export default defineRule({
  id: 'tag-unknown',
  summary: 'A tag is one of the registry; any other would be an empty element in the page.',
  severity: 'error',
  needs: 'tree',
  *test({ body }) {
    for (const { node } of body.tags) {
      const inline = node.type === 'textComponent'
      if (findTag(node.name) || (inline && HARMLESS_ELEMENTS.includes(node.name))) continue
      const suggestion = didYouMean(nearest(node.name, NAMES))
      const asText = inline ? `If it is no tag, write it as code or with a backslash: \\:${node.name}` : undefined
      yield {
        at: startOf(node),
        message: `Unknown tag "${node.name}".`,
        hint: suggestion ?? asText ?? `Tags are ${NAMES.join(', ')}.`,
      }
    }
  },
})
