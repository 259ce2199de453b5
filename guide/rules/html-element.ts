import { kebabCase } from '../markdown/source/kebab-case.ts'
import { RAW_ELEMENTS, findTag } from '../tags/registry.ts'
import { HTML_ELEMENTS, UNSAFE_ELEMENTS } from './html-elements.ts'
import { judgeAttributes } from './html-attribute.ts'
import { htmlTagsOf } from './html-tags.ts'
import { defineRule } from './define-rule.ts'
import { listOf } from './words.ts'

export default defineRule({
  id: 'html-element',
  summary: 'Raw HTML is one of a few harmless elements; anything else stops the build.',
  severity: 'error',
  needs: 'tree',
  *test({ body }) {
    for (const element of htmlTagsOf(body)) {
      const { name, written, at } = element
      const tag = findTag(kebabCase(written))
      if (RAW_ELEMENTS.includes(name)) continue
      if (UNSAFE_ELEMENTS.has(name)) {
        yield {
          at,
          message: `<${name}> is not allowed: it can run code, load another page or change this one.`,
          hint: 'To show it as text, put it in backticks.',
        }
      } else if (/^h[1-6]$/.test(name)) {
        yield {
          at,
          message: `<${name}> is a heading in raw HTML.`,
          hint: `Write ${'#'.repeat(Number(name[1]))} and its text.`,
        }
      } else if (tag) {
        yield {
          at,
          message: `The tag "${tag.name}" is not written in angle brackets.`,
          hint: `Write ${tag.form === 'inline' ? ':' : '::'}${tag.name}.`,
        }
      } else if (HTML_ELEMENTS.has(name)) {
        // The worse mistake is told first.
        if ([...judgeAttributes(element)].length > 0) continue
        yield {
          at,
          message: `<${name}> is raw HTML.`,
          hint: `Write it in Markdown. Allowed are ${listOf([...RAW_ELEMENTS])}.`,
        }
      } else {
        yield {
          at,
          message: `<${written}> is no HTML element, so it would vanish.`,
          hint: 'To show it as text, put it in backticks.',
        }
      }
    }
  },
})
