import { attributesOf } from '../markdown/source/mdc.ts'
import { camelCase, pointOfAttribute, readProps, startOf } from '../markdown/source/props.ts'
import { nearest } from '../text/nearest.ts'
import { findTag } from '../tags/registry.ts'
import { isUnsafeAttribute } from './unsafe.ts'
import { defineRule } from './define-rule.ts'
import { schemaMistakes } from './schema-issues.ts'
import { didYouMean, listOf } from './words.ts'

/** What a prop is for, in the words of the registry. */
function describeProp(shape: Record<string, unknown>, name: string): string | undefined {
  const description = (shape[name] as { description?: string } | undefined)?.description
  return description && `${description}.`
}

export default defineRule({
  id: 'tag-props',
  summary: 'A tag has the props that it needs, in their form, and no others.',
  severity: 'error',
  needs: 'tree',
  *test({ body }) {
    for (const { node } of body.tags) {
      const tag = findTag(node.name)
      if (!tag) continue
      const { values, unreadable } = readProps(node)
      const shape = tag.props.shape
      // The rule `attribute` tells of these.
      const unsafe = Object.keys(attributesOf(node) ?? {})
        .filter(isUnsafeAttribute)
        .map(camelCase)
      for (const name of unreadable) {
        const message = `The prop "${name}" of "${tag.name}" can't be read: behind a colon stands JSON.`
        yield { at: pointOfAttribute(body.text, node, name), message, hint: `Write ${name}="..." without the colon.` }
      }
      for (const { kind, path, message, hint } of schemaMistakes(tag.props, values)) {
        const name = String(path[0])
        if (unreadable.includes(name) || unsafe.includes(name)) continue
        const at = kind === 'missing' ? startOf(node) : pointOfAttribute(body.text, node, name)
        if (kind === 'unknown') {
          const names = Object.keys(shape)
          const others = names.length > 0 ? `It takes ${listOf(names)}.` : 'It takes none.'
          yield {
            at,
            message: `"${tag.name}" has no prop "${name}".`,
            hint: didYouMean(nearest(name, names)) ?? others,
          }
        } else if (kind === 'missing') {
          yield { at, message: `"${tag.name}" needs the prop "${name}".`, hint: describeProp(shape, name) }
        } else {
          yield { at, message: `In "${tag.name}", ${message}`, hint: hint ?? describeProp(shape, name) }
        }
      }
    }
  },
})
